# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class LocationPoi(Model):
    """A place on the map.

    Attributes:
        pid: Id of the place; may be empty.
        longitude: Longitude, a number in text.
        latitude: Latitude, a number in text.
        name: Name of the place.
        city_name: Name of the city.
        province_name: Name of the province.
        address: Address of the place.
        telephone: Telephone number.
        category: Code of the category.
        navigator: Name of the category.
        pic_url: Address of a picture.
    """

    pid: str = field("pid", "str")
    longitude: str = field("longitude", "str")
    latitude: str = field("latitude", "str")
    name: str = field("name", "str")
    city_name: str = field("city_name", "str")
    province_name: str = field("province_name", "str")
    address: str = field("address", "str")
    telephone: str = field("telephone", "str")
    category: str = field("category", "str")
    navigator: str = field("navigator", "str")
    pic_url: str = field("pic_url", "str")
