# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FriendshipsGroupsFollowBody")


@_attrs_define
class FriendshipsGroupsFollowBody:
    """
    Attributes:
        list_id (int): Id of the group; take `idstr`, since `id` may come rounded.
        uid (int | Unset): Id of the group's owner. Without it, the user of the token.
    """

    list_id: int
    uid: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        list_id = self.list_id

        uid = self.uid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "list_id": list_id,
            }
        )
        if uid is not UNSET:
            field_dict["uid"] = uid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_id = d.pop("list_id")

        uid = d.pop("uid", UNSET)

        friendships_groups_follow_body = cls(
            list_id=list_id,
            uid=uid,
        )

        friendships_groups_follow_body.additional_properties = d
        return friendships_groups_follow_body

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
