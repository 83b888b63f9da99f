# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PlacePoisCreateBody")


@_attrs_define
class PlacePoisCreateBody:
    """
    Attributes:
        title (str): Name of the place.
        lat (float): Latitude, north is positive.
        long (float): Longitude, east is positive.
        city (str): Code of the city.
        address (str | Unset): Address of the place.
        category (int | Unset): Code of the kind of place. Default: 500.
        province (int | Unset): Code of the province.
        country (int | Unset): Code of the country.
        phone (str | Unset): Phone number of the place.
        postcode (str | Unset): Post code of the place.
        extra (str | Unset): Anything else about the place.
    """

    title: str
    lat: float
    long: float
    city: str
    address: str | Unset = UNSET
    category: int | Unset = 500
    province: int | Unset = UNSET
    country: int | Unset = UNSET
    phone: str | Unset = UNSET
    postcode: str | Unset = UNSET
    extra: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        lat = self.lat

        long = self.long

        city = self.city

        address = self.address

        category = self.category

        province = self.province

        country = self.country

        phone = self.phone

        postcode = self.postcode

        extra = self.extra

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "lat": lat,
                "long": long,
                "city": city,
            }
        )
        if address is not UNSET:
            field_dict["address"] = address
        if category is not UNSET:
            field_dict["category"] = category
        if province is not UNSET:
            field_dict["province"] = province
        if country is not UNSET:
            field_dict["country"] = country
        if phone is not UNSET:
            field_dict["phone"] = phone
        if postcode is not UNSET:
            field_dict["postcode"] = postcode
        if extra is not UNSET:
            field_dict["extra"] = extra

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        lat = d.pop("lat")

        long = d.pop("long")

        city = d.pop("city")

        address = d.pop("address", UNSET)

        category = d.pop("category", UNSET)

        province = d.pop("province", UNSET)

        country = d.pop("country", UNSET)

        phone = d.pop("phone", UNSET)

        postcode = d.pop("postcode", UNSET)

        extra = d.pop("extra", UNSET)

        place_pois_create_body = cls(
            title=title,
            lat=lat,
            long=long,
            city=city,
            address=address,
            category=category,
            province=province,
            country=country,
            phone=phone,
            postcode=postcode,
            extra=extra,
        )

        place_pois_create_body.additional_properties = d
        return place_pois_create_body

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
