# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    AccountUpdatePrivacyBodyBadge,
    AccountUpdatePrivacyBodyComment,
    AccountUpdatePrivacyBodyGeo,
    AccountUpdatePrivacyBodyMessage,
    AccountUpdatePrivacyBodyRealname,
    check_account_update_privacy_body_badge,
    check_account_update_privacy_body_comment,
    check_account_update_privacy_body_geo,
    check_account_update_privacy_body_message,
    check_account_update_privacy_body_realname,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountUpdatePrivacyBody")


@_attrs_define
class AccountUpdatePrivacyBody:
    """
    Attributes:
        comment (AccountUpdatePrivacyBodyComment | Unset): 0 lets everybody comment, 1 only those whom the caller
            follows. Default: 0.
        message (AccountUpdatePrivacyBodyMessage | Unset): 0 lets everybody send messages, 1 only those whom the caller
            follows. Default: 1.
        realname (AccountUpdatePrivacyBodyRealname | Unset): Whether the real name leads to the caller: 0 yes, 1 no.
            Default: 1.
        geo (AccountUpdatePrivacyBodyGeo | Unset): Whether places of posts are kept: 0 yes, 1 no. Default: 0.
        badge (AccountUpdatePrivacyBodyBadge | Unset): Whether badges are shown: 0 yes, -1 no. Default: 0.
    """

    comment: AccountUpdatePrivacyBodyComment | Unset = 0
    message: AccountUpdatePrivacyBodyMessage | Unset = 1
    realname: AccountUpdatePrivacyBodyRealname | Unset = 1
    geo: AccountUpdatePrivacyBodyGeo | Unset = 0
    badge: AccountUpdatePrivacyBodyBadge | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        comment: int | Unset = UNSET
        if not isinstance(self.comment, Unset):
            comment = self.comment

        message: int | Unset = UNSET
        if not isinstance(self.message, Unset):
            message = self.message

        realname: int | Unset = UNSET
        if not isinstance(self.realname, Unset):
            realname = self.realname

        geo: int | Unset = UNSET
        if not isinstance(self.geo, Unset):
            geo = self.geo

        badge: int | Unset = UNSET
        if not isinstance(self.badge, Unset):
            badge = self.badge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if message is not UNSET:
            field_dict["message"] = message
        if realname is not UNSET:
            field_dict["realname"] = realname
        if geo is not UNSET:
            field_dict["geo"] = geo
        if badge is not UNSET:
            field_dict["badge"] = badge

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _comment = d.pop("comment", UNSET)
        comment: AccountUpdatePrivacyBodyComment | Unset
        if isinstance(_comment, Unset):
            comment = UNSET
        else:
            comment = check_account_update_privacy_body_comment(_comment)

        _message = d.pop("message", UNSET)
        message: AccountUpdatePrivacyBodyMessage | Unset
        if isinstance(_message, Unset):
            message = UNSET
        else:
            message = check_account_update_privacy_body_message(_message)

        _realname = d.pop("realname", UNSET)
        realname: AccountUpdatePrivacyBodyRealname | Unset
        if isinstance(_realname, Unset):
            realname = UNSET
        else:
            realname = check_account_update_privacy_body_realname(_realname)

        _geo = d.pop("geo", UNSET)
        geo: AccountUpdatePrivacyBodyGeo | Unset
        if isinstance(_geo, Unset):
            geo = UNSET
        else:
            geo = check_account_update_privacy_body_geo(_geo)

        _badge = d.pop("badge", UNSET)
        badge: AccountUpdatePrivacyBodyBadge | Unset
        if isinstance(_badge, Unset):
            badge = UNSET
        else:
            badge = check_account_update_privacy_body_badge(_badge)

        account_update_privacy_body = cls(
            comment=comment,
            message=message,
            realname=realname,
            geo=geo,
            badge=badge,
        )

        account_update_privacy_body.additional_properties = d
        return account_update_privacy_body

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
