# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinChannelsGetVideoSubCommentV1Body")


@_attrs_define
class WeixinChannelsGetVideoSubCommentV1Body:
    """
    Attributes:
        object_id (str): Object id of the video.
        root_comment_id (str): Id of the first-level comment whose replies are wanted.
        last_buffer (str | Unset): Position from the answer before; for the first page, that of the comment where it has
            one. Default: ''.
    """

    object_id: str
    root_comment_id: str
    last_buffer: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        object_id = self.object_id

        root_comment_id = self.root_comment_id

        last_buffer = self.last_buffer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "objectId": object_id,
                "rootCommentId": root_comment_id,
            }
        )
        if last_buffer is not UNSET:
            field_dict["last_buffer"] = last_buffer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_id = d.pop("objectId")

        root_comment_id = d.pop("rootCommentId")

        last_buffer = d.pop("last_buffer", UNSET)

        weixin_channels_get_video_sub_comment_v1_body = cls(
            object_id=object_id,
            root_comment_id=root_comment_id,
            last_buffer=last_buffer,
        )

        weixin_channels_get_video_sub_comment_v1_body.additional_properties = d
        return weixin_channels_get_video_sub_comment_v1_body

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
