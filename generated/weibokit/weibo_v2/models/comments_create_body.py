# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import CommentsCreateBodyCommentOri, check_comments_create_body_comment_ori
from ..types import UNSET, Unset

T = TypeVar("T", bound="CommentsCreateBody")


@_attrs_define
class CommentsCreateBody:
    """
    Attributes:
        comment (str): Text of the comment, 140 Chinese characters at most.
        id (int): Id of the post.
        comment_ori (CommentsCreateBodyCommentOri | Unset): 1 comments on the reposted original too, 0 does not.
            Default: 0.
        rip (str | Unset): IP address of the user who acts, as the app sees it.
    """

    comment: str
    id: int
    comment_ori: CommentsCreateBodyCommentOri | Unset = 0
    rip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        id = self.id

        comment_ori: int | Unset = UNSET
        if not isinstance(self.comment_ori, Unset):
            comment_ori = self.comment_ori

        rip = self.rip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "comment": comment,
                "id": id,
            }
        )
        if comment_ori is not UNSET:
            field_dict["comment_ori"] = comment_ori
        if rip is not UNSET:
            field_dict["rip"] = rip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comment = d.pop("comment")

        id = d.pop("id")

        _comment_ori = d.pop("comment_ori", UNSET)
        comment_ori: CommentsCreateBodyCommentOri | Unset
        if isinstance(_comment_ori, Unset):
            comment_ori = UNSET
        else:
            comment_ori = check_comments_create_body_comment_ori(_comment_ori)

        rip = d.pop("rip", UNSET)

        comments_create_body = cls(
            comment=comment,
            id=id,
            comment_ori=comment_ori,
            rip=rip,
        )

        comments_create_body.additional_properties = d
        return comments_create_body

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
