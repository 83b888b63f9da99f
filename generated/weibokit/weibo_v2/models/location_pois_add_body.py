# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LocationPoisAddBody")


@_attrs_define
class LocationPoisAddBody:
    """
    Attributes:
        srcid (int): The app's own number for the place, of 2 to 8 digits.
        name (str): Name of the place.
        address (str): Address of the place.
        city_name (str): Name of the city, in Chinese.
        category (str): Name of the kind of place, in Chinese.
        longitude (str): Longitude, from -180 to 180, in 2 to 15 characters.
        latitude (str): Latitude, from -90 to 90, in 2 to 15 characters.
        telephone (str | Unset): Phone number of the place.
        pic_url (str | Unset): Address of a picture of the place.
        url (str | Unset): Address of the place's site.
        tags (str | Unset): Tags of the place, separated by commas.
        description (str | Unset): What the place is.
        intro (str | Unset): What is special about the place; may be JSON.
        traffic (str | Unset): How to get there.
    """

    srcid: int
    name: str
    address: str
    city_name: str
    category: str
    longitude: str
    latitude: str
    telephone: str | Unset = UNSET
    pic_url: str | Unset = UNSET
    url: str | Unset = UNSET
    tags: str | Unset = UNSET
    description: str | Unset = UNSET
    intro: str | Unset = UNSET
    traffic: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        srcid = self.srcid

        name = self.name

        address = self.address

        city_name = self.city_name

        category = self.category

        longitude = self.longitude

        latitude = self.latitude

        telephone = self.telephone

        pic_url = self.pic_url

        url = self.url

        tags = self.tags

        description = self.description

        intro = self.intro

        traffic = self.traffic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "srcid": srcid,
                "name": name,
                "address": address,
                "city_name": city_name,
                "category": category,
                "longitude": longitude,
                "latitude": latitude,
            }
        )
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if pic_url is not UNSET:
            field_dict["pic_url"] = pic_url
        if url is not UNSET:
            field_dict["url"] = url
        if tags is not UNSET:
            field_dict["tags"] = tags
        if description is not UNSET:
            field_dict["description"] = description
        if intro is not UNSET:
            field_dict["intro"] = intro
        if traffic is not UNSET:
            field_dict["traffic"] = traffic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        srcid = d.pop("srcid")

        name = d.pop("name")

        address = d.pop("address")

        city_name = d.pop("city_name")

        category = d.pop("category")

        longitude = d.pop("longitude")

        latitude = d.pop("latitude")

        telephone = d.pop("telephone", UNSET)

        pic_url = d.pop("pic_url", UNSET)

        url = d.pop("url", UNSET)

        tags = d.pop("tags", UNSET)

        description = d.pop("description", UNSET)

        intro = d.pop("intro", UNSET)

        traffic = d.pop("traffic", UNSET)

        location_pois_add_body = cls(
            srcid=srcid,
            name=name,
            address=address,
            city_name=city_name,
            category=category,
            longitude=longitude,
            latitude=latitude,
            telephone=telephone,
            pic_url=pic_url,
            url=url,
            tags=tags,
            description=description,
            intro=intro,
            traffic=traffic,
        )

        location_pois_add_body.additional_properties = d
        return location_pois_add_body

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
