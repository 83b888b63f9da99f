# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramLocationData(Model):
    """An object of a response."""

    address_street: str = field("address_street", "str", required=True)
    city_id: str = field("city_id", "str", required=True)
    city_name: str = field("city_name", "str", required=True)
    instagram_location_id: str = field("instagram_location_id", "str", required=True)
    latitude: int = field("latitude", "int", required=True)
    longitude: int = field("longitude", "int", required=True)
    zip_: str = field("zip", "str", required=True)
