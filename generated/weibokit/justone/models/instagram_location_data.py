# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramLocationData(Model):
    """What is in `location_data` of InstagramUser.

    Attributes:
        city_id: Id of the city.
        city_name: Name of the city.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
    """

    address_street: str = field("address_street", "str", required=True)
    city_id: str = field("city_id", "str", required=True)
    city_name: str = field("city_name", "str", required=True)
    instagram_location_id: str = field("instagram_location_id", "str", required=True)
    latitude: int = field("latitude", "int", required=True)
    longitude: int = field("longitude", "int", required=True)
    zip_: str = field("zip", "str", required=True)
