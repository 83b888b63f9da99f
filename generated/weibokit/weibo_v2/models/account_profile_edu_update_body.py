# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    AccountProfileEduUpdateBodyType,
    AccountProfileEduUpdateBodyVisible,
    check_account_profile_edu_update_body_type,
    check_account_profile_edu_update_body_visible,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountProfileEduUpdateBody")


@_attrs_define
class AccountProfileEduUpdateBody:
    """
    Attributes:
        type_ (AccountProfileEduUpdateBodyType): Kind of school: 1 university, 2 upper secondary, 3 vocational, 4 lower
            secondary, 5 primary. Default: 1.
        school_id (int): Code of the school.
        id (str | Unset): Id of the entry to change.
        year (int | Unset): Year of entry.
        department (str | Unset): Department or class.
        visible (AccountProfileEduUpdateBodyVisible | Unset): Who sees the entry: 0 the caller, 1 followed accounts, 2
            everybody.
    """

    school_id: int
    type_: AccountProfileEduUpdateBodyType = 1
    id: str | Unset = UNSET
    year: int | Unset = UNSET
    department: str | Unset = UNSET
    visible: AccountProfileEduUpdateBodyVisible | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        type_: int = self.type_

        school_id = self.school_id

        id = self.id

        year = self.year

        department = self.department

        visible: int | Unset = UNSET
        if not isinstance(self.visible, Unset):
            visible = self.visible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "school_id": school_id,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if year is not UNSET:
            field_dict["year"] = year
        if department is not UNSET:
            field_dict["department"] = department
        if visible is not UNSET:
            field_dict["visible"] = visible

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_account_profile_edu_update_body_type(d.pop("type"))

        school_id = d.pop("school_id")

        id = d.pop("id", UNSET)

        year = d.pop("year", UNSET)

        department = d.pop("department", UNSET)

        _visible = d.pop("visible", UNSET)
        visible: AccountProfileEduUpdateBodyVisible | Unset
        if isinstance(_visible, Unset):
            visible = UNSET
        else:
            visible = check_account_profile_edu_update_body_visible(_visible)

        account_profile_edu_update_body = cls(
            type_=type_,
            school_id=school_id,
            id=id,
            year=year,
            department=department,
            visible=visible,
        )

        account_profile_edu_update_body.additional_properties = d
        return account_profile_edu_update_body

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
