# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountActivateBody")


@_attrs_define
class AccountActivateBody:
    """
    Attributes:
        uid (str | Unset): Id of the passport.
        nickname (str | Unset): Nickname to have.
        gender (str | Unset): The gender.
        email (str | Unset): Address for mail.
        province (str | Unset): Code of a province.
        city (str | Unset): Code of a city.
        ip (str | Unset): Address of the user on the network.
    """

    uid: str | Unset = UNSET
    nickname: str | Unset = UNSET
    gender: str | Unset = UNSET
    email: str | Unset = UNSET
    province: str | Unset = UNSET
    city: str | Unset = UNSET
    ip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        nickname = self.nickname

        gender = self.gender

        email = self.email

        province = self.province

        city = self.city

        ip = self.ip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uid is not UNSET:
            field_dict["uid"] = uid
        if nickname is not UNSET:
            field_dict["nickname"] = nickname
        if gender is not UNSET:
            field_dict["gender"] = gender
        if email is not UNSET:
            field_dict["email"] = email
        if province is not UNSET:
            field_dict["province"] = province
        if city is not UNSET:
            field_dict["city"] = city
        if ip is not UNSET:
            field_dict["ip"] = ip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("uid", UNSET)

        nickname = d.pop("nickname", UNSET)

        gender = d.pop("gender", UNSET)

        email = d.pop("email", UNSET)

        province = d.pop("province", UNSET)

        city = d.pop("city", UNSET)

        ip = d.pop("ip", UNSET)

        account_activate_body = cls(
            uid=uid,
            nickname=nickname,
            gender=gender,
            email=email,
            province=province,
            city=city,
            ip=ip,
        )

        account_activate_body.additional_properties = d
        return account_activate_body

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
