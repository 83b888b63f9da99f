# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import AccountProfileCarUpdateBodyVisible, check_account_profile_car_update_body_visible
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountProfileCarUpdateBody")


@_attrs_define
class AccountProfileCarUpdateBody:
    """
    Attributes:
        id (str | Unset): Id of the job to change.
        start (int | Unset): First year of the job.
        end (int | Unset): Last year of the job; 0 for one that goes on.
        department (str | Unset): Department.
        visible (AccountProfileCarUpdateBodyVisible | Unset): Who sees the job: 0 the caller, 1 followed accounts, 2
            everybody.
        province (int | Unset): Code of the province.
        city (int | Unset): Code of the city.
        company (str | Unset): Name of the company; needed for a new job.
    """

    id: str | Unset = UNSET
    start: int | Unset = UNSET
    end: int | Unset = UNSET
    department: str | Unset = UNSET
    visible: AccountProfileCarUpdateBodyVisible | Unset = UNSET
    province: int | Unset = UNSET
    city: int | Unset = UNSET
    company: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        start = self.start

        end = self.end

        department = self.department

        visible: int | Unset = UNSET
        if not isinstance(self.visible, Unset):
            visible = self.visible

        province = self.province

        city = self.city

        company = self.company

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if department is not UNSET:
            field_dict["department"] = department
        if visible is not UNSET:
            field_dict["visible"] = visible
        if province is not UNSET:
            field_dict["province"] = province
        if city is not UNSET:
            field_dict["city"] = city
        if company is not UNSET:
            field_dict["company"] = company

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        department = d.pop("department", UNSET)

        _visible = d.pop("visible", UNSET)
        visible: AccountProfileCarUpdateBodyVisible | Unset
        if isinstance(_visible, Unset):
            visible = UNSET
        else:
            visible = check_account_profile_car_update_body_visible(_visible)

        province = d.pop("province", UNSET)

        city = d.pop("city", UNSET)

        company = d.pop("company", UNSET)

        account_profile_car_update_body = cls(
            id=id,
            start=start,
            end=end,
            department=department,
            visible=visible,
            province=province,
            city=city,
            company=company,
        )

        account_profile_car_update_body.additional_properties = d
        return account_profile_car_update_body

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
