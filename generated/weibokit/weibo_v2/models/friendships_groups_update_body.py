# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FriendshipsGroupsUpdateBody")


@_attrs_define
class FriendshipsGroupsUpdateBody:
    """
    Attributes:
        list_id (int): Id of the group; take `idstr`, since `id` may come rounded.
        name (str | Unset): The new name, 8 Chinese characters or 16 others at most.
        description (str | Unset): What the group is for now, 70 Chinese characters or 140 others at most.
        tags (str | Unset): The new tags, separated by commas, 10 at most, each up to 7 Chinese characters or 14 others.
    """

    list_id: int
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    tags: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        list_id = self.list_id

        name = self.name

        description = self.description

        tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "list_id": list_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_id = d.pop("list_id")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        tags = d.pop("tags", UNSET)

        friendships_groups_update_body = cls(
            list_id=list_id,
            name=name,
            description=description,
            tags=tags,
        )

        friendships_groups_update_body.additional_properties = d
        return friendships_groups_update_body

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
