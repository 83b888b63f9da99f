# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinChannelsGetAccountVideosV1Body")


@_attrs_define
class WeixinChannelsGetAccountVideosV1Body:
    """
    Attributes:
        v_2_name (str): Id of the account, which mostly ends with @finder.
        last_buffer (str | Unset): Position from the answer before; empty for the first page. Default: ''.
    """

    v_2_name: str
    last_buffer: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        v_2_name = self.v_2_name

        last_buffer = self.last_buffer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "v2Name": v_2_name,
            }
        )
        if last_buffer is not UNSET:
            field_dict["last_buffer"] = last_buffer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        v_2_name = d.pop("v2Name")

        last_buffer = d.pop("last_buffer", UNSET)

        weixin_channels_get_account_videos_v1_body = cls(
            v_2_name=v_2_name,
            last_buffer=last_buffer,
        )

        weixin_channels_get_account_videos_v1_body.additional_properties = d
        return weixin_channels_get_account_videos_v1_body

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
