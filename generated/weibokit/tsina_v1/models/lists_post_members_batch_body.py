# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListsPostMembersBatchBody")


@_attrs_define
class ListsPostMembersBatchBody:
    """
    Attributes:
        uids (str | Unset): The accounts by id, separated by commas.
        screen_name (str | Unset): The accounts by nickname, separated by commas.
    """

    uids: str | Unset = UNSET
    screen_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        uids = self.uids

        screen_name = self.screen_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uids is not UNSET:
            field_dict["uids"] = uids
        if screen_name is not UNSET:
            field_dict["screen_name"] = screen_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uids = d.pop("uids", UNSET)

        screen_name = d.pop("screen_name", UNSET)

        lists_post_members_batch_body = cls(
            uids=uids,
            screen_name=screen_name,
        )

        lists_post_members_batch_body.additional_properties = d
        return lists_post_members_batch_body

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
