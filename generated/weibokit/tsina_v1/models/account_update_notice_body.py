# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    AccountUpdateNoticeBodyComment,
    AccountUpdateNoticeBodyDm,
    AccountUpdateNoticeBodyFollower,
    AccountUpdateNoticeBodyFromUser,
    AccountUpdateNoticeBodyMention,
    AccountUpdateNoticeBodyStatusType,
    check_account_update_notice_body_comment,
    check_account_update_notice_body_dm,
    check_account_update_notice_body_follower,
    check_account_update_notice_body_from_user,
    check_account_update_notice_body_mention,
    check_account_update_notice_body_status_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountUpdateNoticeBody")


@_attrs_define
class AccountUpdateNoticeBody:
    """
    Attributes:
        comment (AccountUpdateNoticeBodyComment | Unset): Whether new comments are told. Default: 1.
        follower (AccountUpdateNoticeBodyFollower | Unset): Whether new followers are told. Default: 1.
        dm (AccountUpdateNoticeBodyDm | Unset): Whether new direct messages are told. Default: 1.
        mention (AccountUpdateNoticeBodyMention | Unset): Whether mentions are told. Default: 1.
        from_user (AccountUpdateNoticeBodyFromUser | Unset): Whose mentions count: 0 everybody's, 1 those of accounts
            that the caller follows.
        status_type (AccountUpdateNoticeBodyStatusType | Unset): Which mentions count: 0 those in any post, 1 those in
            originals.
    """

    comment: AccountUpdateNoticeBodyComment | Unset = 1
    follower: AccountUpdateNoticeBodyFollower | Unset = 1
    dm: AccountUpdateNoticeBodyDm | Unset = 1
    mention: AccountUpdateNoticeBodyMention | Unset = 1
    from_user: AccountUpdateNoticeBodyFromUser | Unset = UNSET
    status_type: AccountUpdateNoticeBodyStatusType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        comment: int | Unset = UNSET
        if not isinstance(self.comment, Unset):
            comment = self.comment

        follower: int | Unset = UNSET
        if not isinstance(self.follower, Unset):
            follower = self.follower

        dm: int | Unset = UNSET
        if not isinstance(self.dm, Unset):
            dm = self.dm

        mention: int | Unset = UNSET
        if not isinstance(self.mention, Unset):
            mention = self.mention

        from_user: int | Unset = UNSET
        if not isinstance(self.from_user, Unset):
            from_user = self.from_user

        status_type: int | Unset = UNSET
        if not isinstance(self.status_type, Unset):
            status_type = self.status_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if follower is not UNSET:
            field_dict["follower"] = follower
        if dm is not UNSET:
            field_dict["dm"] = dm
        if mention is not UNSET:
            field_dict["mention"] = mention
        if from_user is not UNSET:
            field_dict["from_user"] = from_user
        if status_type is not UNSET:
            field_dict["status_type"] = status_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _comment = d.pop("comment", UNSET)
        comment: AccountUpdateNoticeBodyComment | Unset
        if isinstance(_comment, Unset):
            comment = UNSET
        else:
            comment = check_account_update_notice_body_comment(_comment)

        _follower = d.pop("follower", UNSET)
        follower: AccountUpdateNoticeBodyFollower | Unset
        if isinstance(_follower, Unset):
            follower = UNSET
        else:
            follower = check_account_update_notice_body_follower(_follower)

        _dm = d.pop("dm", UNSET)
        dm: AccountUpdateNoticeBodyDm | Unset
        if isinstance(_dm, Unset):
            dm = UNSET
        else:
            dm = check_account_update_notice_body_dm(_dm)

        _mention = d.pop("mention", UNSET)
        mention: AccountUpdateNoticeBodyMention | Unset
        if isinstance(_mention, Unset):
            mention = UNSET
        else:
            mention = check_account_update_notice_body_mention(_mention)

        _from_user = d.pop("from_user", UNSET)
        from_user: AccountUpdateNoticeBodyFromUser | Unset
        if isinstance(_from_user, Unset):
            from_user = UNSET
        else:
            from_user = check_account_update_notice_body_from_user(_from_user)

        _status_type = d.pop("status_type", UNSET)
        status_type: AccountUpdateNoticeBodyStatusType | Unset
        if isinstance(_status_type, Unset):
            status_type = UNSET
        else:
            status_type = check_account_update_notice_body_status_type(_status_type)

        account_update_notice_body = cls(
            comment=comment,
            follower=follower,
            dm=dm,
            mention=mention,
            from_user=from_user,
            status_type=status_type,
        )

        account_update_notice_body.additional_properties = d
        return account_update_notice_body

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
