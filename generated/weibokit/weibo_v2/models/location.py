# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Location(Model):
    """A position, and what is there.

    Attributes:
        longitude: Longitude, a number in text.
        latitude: Latitude, a number in text.
        city: Code of the city.
        province: Code of the province.
        city_name: Name of the city.
        province_name: Name of the province.
        address: Address, or null.
        pinyin: The address in Latin letters; not always there.
        more: More about it; not always there.
        ip: The IP address that was asked for.
    """

    longitude: str = field("longitude", "str")
    latitude: str = field("latitude", "str")
    city: str = field("city", "str")
    province: str = field("province", "str")
    city_name: str = field("city_name", "str")
    province_name: str = field("province_name", "str")
    address: str | None = field("address", "str", null=True)
    pinyin: str = field("pinyin", "str")
    more: str = field("more", "str")
    ip: str = field("ip", "str")
