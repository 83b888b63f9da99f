# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import StatusesReplyBodyWithoutMention, check_statuses_reply_body_without_mention
from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusesReplyBody")


@_attrs_define
class StatusesReplyBody:
    """
    Attributes:
        cid (int): The comment.
        comment (str): The text, up to 140 Chinese characters.
        id (int): The post that was commented on.
        without_mention (StatusesReplyBodyWithoutMention | Unset): 1 leaves out the `回复@nickname:` that is put before
            the text. Default: 0.
    """

    cid: int
    comment: str
    id: int
    without_mention: StatusesReplyBodyWithoutMention | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        cid = self.cid

        comment = self.comment

        id = self.id

        without_mention: int | Unset = UNSET
        if not isinstance(self.without_mention, Unset):
            without_mention = self.without_mention

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cid": cid,
                "comment": comment,
                "id": id,
            }
        )
        if without_mention is not UNSET:
            field_dict["without_mention"] = without_mention

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cid = d.pop("cid")

        comment = d.pop("comment")

        id = d.pop("id")

        _without_mention = d.pop("without_mention", UNSET)
        without_mention: StatusesReplyBodyWithoutMention | Unset
        if isinstance(_without_mention, Unset):
            without_mention = UNSET
        else:
            without_mention = check_statuses_reply_body_without_mention(_without_mention)

        statuses_reply_body = cls(
            cid=cid,
            comment=comment,
            id=id,
            without_mention=without_mention,
        )

        statuses_reply_body.additional_properties = d
        return statuses_reply_body

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
