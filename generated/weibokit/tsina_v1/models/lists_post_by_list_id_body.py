# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import ListsPostByListIdBodyMode, check_lists_post_by_list_id_body_mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="ListsPostByListIdBody")


@_attrs_define
class ListsPostByListIdBody:
    """
    Attributes:
        name (str): Name of the list, up to 10 Chinese characters or 20 others.
        description (str | Unset): What the list is about, up to 70 Chinese characters; kept for public lists only.
        mode (ListsPostByListIdBodyMode | Unset): Who may see the list.
    """

    name: str
    description: str | Unset = UNSET
    mode: ListsPostByListIdBodyMode | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if mode is not UNSET:
            field_dict["mode"] = mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        _mode = d.pop("mode", UNSET)
        mode: ListsPostByListIdBodyMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_lists_post_by_list_id_body_mode(_mode)

        lists_post_by_list_id_body = cls(
            name=name,
            description=description,
            mode=mode,
        )

        lists_post_by_list_id_body.additional_properties = d
        return lists_post_by_list_id_body

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
