# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import FriendshipsDestroyBodyIsFollower, check_friendships_destroy_body_is_follower
from ..types import UNSET, Unset

T = TypeVar("T", bound="FriendshipsDestroyBody")


@_attrs_define
class FriendshipsDestroyBody:
    """
    Attributes:
        user_id (int | Unset): The user by id; clear even where somebody's nickname is a number.
        screen_name (str | Unset): The user by nickname; clear even where the nickname is a number.
        is_follower (FriendshipsDestroyBodyIsFollower | Unset): 1 makes the user follow the caller no longer, instead.
            For partners. Default: 0.
    """

    user_id: int | Unset = UNSET
    screen_name: str | Unset = UNSET
    is_follower: FriendshipsDestroyBodyIsFollower | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        screen_name = self.screen_name

        is_follower: int | Unset = UNSET
        if not isinstance(self.is_follower, Unset):
            is_follower = self.is_follower

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if screen_name is not UNSET:
            field_dict["screen_name"] = screen_name
        if is_follower is not UNSET:
            field_dict["is_follower"] = is_follower

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id = d.pop("user_id", UNSET)

        screen_name = d.pop("screen_name", UNSET)

        _is_follower = d.pop("is_follower", UNSET)
        is_follower: FriendshipsDestroyBodyIsFollower | Unset
        if isinstance(_is_follower, Unset):
            is_follower = UNSET
        else:
            is_follower = check_friendships_destroy_body_is_follower(_is_follower)

        friendships_destroy_body = cls(
            user_id=user_id,
            screen_name=screen_name,
            is_follower=is_follower,
        )

        friendships_destroy_body.additional_properties = d
        return friendships_destroy_body

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
