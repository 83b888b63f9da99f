# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinChannelsGetVideoMetricsV1Body")


@_attrs_define
class WeixinChannelsGetVideoMetricsV1Body:
    """
    Attributes:
        object_id (str): Object id of the video.
        last_buffer (str | Unset): Position from the answer before; empty for the first page. Default: ''.
        object_nonce_id (str | Unset): Nonce id that belongs to the object id. Default: ''.
    """

    object_id: str
    last_buffer: str | Unset = ""
    object_nonce_id: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        object_id = self.object_id

        last_buffer = self.last_buffer

        object_nonce_id = self.object_nonce_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "objectId": object_id,
            }
        )
        if last_buffer is not UNSET:
            field_dict["last_buffer"] = last_buffer
        if object_nonce_id is not UNSET:
            field_dict["objectNonceId"] = object_nonce_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_id = d.pop("objectId")

        last_buffer = d.pop("last_buffer", UNSET)

        object_nonce_id = d.pop("objectNonceId", UNSET)

        weixin_channels_get_video_metrics_v1_body = cls(
            object_id=object_id,
            last_buffer=last_buffer,
            object_nonce_id=object_nonce_id,
        )

        weixin_channels_get_video_metrics_v1_body.additional_properties = d
        return weixin_channels_get_video_metrics_v1_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
