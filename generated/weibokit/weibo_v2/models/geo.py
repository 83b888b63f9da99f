# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Geo(Model):
    """A point on the map.

    Attributes:
        type_: `Point`; the documentation writes `point`.
        coordinates: Latitude and longitude, in this order: the reverse of GeoJSON.
    """

    type_: str = field("type", "str")
    coordinates: list[float] = field("coordinates", "float[]")
