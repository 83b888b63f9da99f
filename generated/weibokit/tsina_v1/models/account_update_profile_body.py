# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import AccountUpdateProfileBodyGender, check_account_update_profile_body_gender
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountUpdateProfileBody")


@_attrs_define
class AccountUpdateProfileBody:
    """
    Attributes:
        name (str | Unset): Nickname, up to 20 Chinese characters.
        gender (AccountUpdateProfileBodyGender | Unset): `m` for male, `f` for female.
        province (int | Unset): Code of a province.
        city (int | Unset): Code of a city; 1000 for none in particular.
        description (str | Unset): Words about oneself, up to 160 Chinese characters.
    """

    name: str | Unset = UNSET
    gender: AccountUpdateProfileBodyGender | Unset = UNSET
    province: int | Unset = UNSET
    city: int | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        gender: str | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender

        province = self.province

        city = self.city

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if gender is not UNSET:
            field_dict["gender"] = gender
        if province is not UNSET:
            field_dict["province"] = province
        if city is not UNSET:
            field_dict["city"] = city
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _gender = d.pop("gender", UNSET)
        gender: AccountUpdateProfileBodyGender | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = check_account_update_profile_body_gender(_gender)

        province = d.pop("province", UNSET)

        city = d.pop("city", UNSET)

        description = d.pop("description", UNSET)

        account_update_profile_body = cls(
            name=name,
            gender=gender,
            province=province,
            city=city,
            description=description,
        )

        account_update_profile_body.additional_properties = d
        return account_update_profile_body

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
