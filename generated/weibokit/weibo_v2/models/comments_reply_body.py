# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    CommentsReplyBodyCommentOri,
    CommentsReplyBodyWithoutMention,
    check_comments_reply_body_comment_ori,
    check_comments_reply_body_without_mention,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CommentsReplyBody")


@_attrs_define
class CommentsReplyBody:
    """
    Attributes:
        cid (int): Id of the comment.
        id (int): Id of the post.
        comment (str): Text of the reply, 140 Chinese characters at most.
        without_mention (CommentsReplyBodyWithoutMention | Unset): 1 leaves out the words that name whom the reply is
            to, 0 puts them in front. Default: 0.
        comment_ori (CommentsReplyBodyCommentOri | Unset): 1 comments on the reposted original too, 0 does not. Default:
            0.
        rip (str | Unset): IP address of the user who acts, as the app sees it.
    """

    cid: int
    id: int
    comment: str
    without_mention: CommentsReplyBodyWithoutMention | Unset = 0
    comment_ori: CommentsReplyBodyCommentOri | Unset = 0
    rip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        cid = self.cid

        id = self.id

        comment = self.comment

        without_mention: int | Unset = UNSET
        if not isinstance(self.without_mention, Unset):
            without_mention = self.without_mention

        comment_ori: int | Unset = UNSET
        if not isinstance(self.comment_ori, Unset):
            comment_ori = self.comment_ori

        rip = self.rip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cid": cid,
                "id": id,
                "comment": comment,
            }
        )
        if without_mention is not UNSET:
            field_dict["without_mention"] = without_mention
        if comment_ori is not UNSET:
            field_dict["comment_ori"] = comment_ori
        if rip is not UNSET:
            field_dict["rip"] = rip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cid = d.pop("cid")

        id = d.pop("id")

        comment = d.pop("comment")

        _without_mention = d.pop("without_mention", UNSET)
        without_mention: CommentsReplyBodyWithoutMention | Unset
        if isinstance(_without_mention, Unset):
            without_mention = UNSET
        else:
            without_mention = check_comments_reply_body_without_mention(_without_mention)

        _comment_ori = d.pop("comment_ori", UNSET)
        comment_ori: CommentsReplyBodyCommentOri | Unset
        if isinstance(_comment_ori, Unset):
            comment_ori = UNSET
        else:
            comment_ori = check_comments_reply_body_comment_ori(_comment_ori)

        rip = d.pop("rip", UNSET)

        comments_reply_body = cls(
            cid=cid,
            id=id,
            comment=comment,
            without_mention=without_mention,
            comment_ori=comment_ori,
            rip=rip,
        )

        comments_reply_body.additional_properties = d
        return comments_reply_body

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
