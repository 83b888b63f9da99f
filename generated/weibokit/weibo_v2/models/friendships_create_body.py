# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FriendshipsCreateBody")


@_attrs_define
class FriendshipsCreateBody:
    """
    Attributes:
        uid (int | Unset): Whom to follow, by id.
        screen_name (str | Unset): Whom to follow, by nickname.
        rip (str | Unset): IP address of the user who acts, as the app sees it.
    """

    uid: int | Unset = UNSET
    screen_name: str | Unset = UNSET
    rip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        screen_name = self.screen_name

        rip = self.rip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uid is not UNSET:
            field_dict["uid"] = uid
        if screen_name is not UNSET:
            field_dict["screen_name"] = screen_name
        if rip is not UNSET:
            field_dict["rip"] = rip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("uid", UNSET)

        screen_name = d.pop("screen_name", UNSET)

        rip = d.pop("rip", UNSET)

        friendships_create_body = cls(
            uid=uid,
            screen_name=screen_name,
            rip=rip,
        )

        friendships_create_body.additional_properties = d
        return friendships_create_body

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
