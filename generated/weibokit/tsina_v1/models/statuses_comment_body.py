# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    StatusesCommentBodyCommentOri,
    StatusesCommentBodyWithoutMention,
    check_statuses_comment_body_comment_ori,
    check_statuses_comment_body_without_mention,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusesCommentBody")


@_attrs_define
class StatusesCommentBody:
    """
    Attributes:
        id (int): The post.
        comment (str): The text, up to 140 Chinese characters.
        cid (int | Unset): A comment to answer.
        without_mention (StatusesCommentBodyWithoutMention | Unset): 1 leaves out the `回复@nickname:` that is put before
            the text. Default: 0.
        comment_ori (StatusesCommentBodyCommentOri | Unset): 1 comments on the post that this one reposts, too. Default:
            0.
    """

    id: int
    comment: str
    cid: int | Unset = UNSET
    without_mention: StatusesCommentBodyWithoutMention | Unset = 0
    comment_ori: StatusesCommentBodyCommentOri | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        comment = self.comment

        cid = self.cid

        without_mention: int | Unset = UNSET
        if not isinstance(self.without_mention, Unset):
            without_mention = self.without_mention

        comment_ori: int | Unset = UNSET
        if not isinstance(self.comment_ori, Unset):
            comment_ori = self.comment_ori

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "comment": comment,
            }
        )
        if cid is not UNSET:
            field_dict["cid"] = cid
        if without_mention is not UNSET:
            field_dict["without_mention"] = without_mention
        if comment_ori is not UNSET:
            field_dict["comment_ori"] = comment_ori

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        comment = d.pop("comment")

        cid = d.pop("cid", UNSET)

        _without_mention = d.pop("without_mention", UNSET)
        without_mention: StatusesCommentBodyWithoutMention | Unset
        if isinstance(_without_mention, Unset):
            without_mention = UNSET
        else:
            without_mention = check_statuses_comment_body_without_mention(_without_mention)

        _comment_ori = d.pop("comment_ori", UNSET)
        comment_ori: StatusesCommentBodyCommentOri | Unset
        if isinstance(_comment_ori, Unset):
            comment_ori = UNSET
        else:
            comment_ori = check_statuses_comment_body_comment_ori(_comment_ori)

        statuses_comment_body = cls(
            id=id,
            comment=comment,
            cid=cid,
            without_mention=without_mention,
            comment_ori=comment_ori,
        )

        statuses_comment_body.additional_properties = d
        return statuses_comment_body

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
