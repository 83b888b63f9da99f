# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserFriendsUpdateRemarkBody")


@_attrs_define
class UserFriendsUpdateRemarkBody:
    """
    Attributes:
        remark (str): The name.
        user_id (int | Unset): The user, by id.
        id (int | Unset): The user, by id; the same as `user_id`.
    """

    remark: str
    user_id: int | Unset = UNSET
    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        remark = self.remark

        user_id = self.user_id

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "remark": remark,
            }
        )
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        remark = d.pop("remark")

        user_id = d.pop("user_id", UNSET)

        id = d.pop("id", UNSET)

        user_friends_update_remark_body = cls(
            remark=remark,
            user_id=user_id,
            id=id,
        )

        user_friends_update_remark_body.additional_properties = d
        return user_friends_update_remark_body

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
