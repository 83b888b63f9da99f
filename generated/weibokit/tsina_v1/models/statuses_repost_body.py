# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import StatusesRepostBodyIsComment, check_statuses_repost_body_is_comment
from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusesRepostBody")


@_attrs_define
class StatusesRepostBody:
    """
    Attributes:
        id (int): The post.
        status (str | Unset): A text to add, up to 140 Chinese characters. Default: '转发微博'.
        is_comment (StatusesRepostBodyIsComment | Unset): Whether it becomes a comment, too: 0 no, 1 on the post, 2 on
            the post that this one reposts, 3 on both. Default: 0.
    """

    id: int
    status: str | Unset = "转发微博"
    is_comment: StatusesRepostBodyIsComment | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status

        is_comment: int | Unset = UNSET
        if not isinstance(self.is_comment, Unset):
            is_comment = self.is_comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if is_comment is not UNSET:
            field_dict["is_comment"] = is_comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = d.pop("status", UNSET)

        _is_comment = d.pop("is_comment", UNSET)
        is_comment: StatusesRepostBodyIsComment | Unset
        if isinstance(_is_comment, Unset):
            is_comment = UNSET
        else:
            is_comment = check_statuses_repost_body_is_comment(_is_comment)

        statuses_repost_body = cls(
            id=id,
            status=status,
            is_comment=is_comment,
        )

        statuses_repost_body.additional_properties = d
        return statuses_repost_body

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
