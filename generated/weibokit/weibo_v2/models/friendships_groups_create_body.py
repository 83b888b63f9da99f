# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FriendshipsGroupsCreateBody")


@_attrs_define
class FriendshipsGroupsCreateBody:
    """
    Attributes:
        name (str): Name of the group, 8 Chinese characters or 16 others at most.
        description (str | Unset): What the group is for, 70 Chinese characters or 140 others at most.
        tags (str | Unset): Tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.
    """

    name: str
    description: str | Unset = UNSET
    tags: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        tags = d.pop("tags", UNSET)

        friendships_groups_create_body = cls(
            name=name,
            description=description,
            tags=tags,
        )

        friendships_groups_create_body.additional_properties = d
        return friendships_groups_create_body

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
