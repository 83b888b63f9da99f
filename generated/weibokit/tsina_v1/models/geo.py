# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Geo(Model):
    """A place.

    Attributes:
        type_: Kind of place.
        coordinates: Latitude and longitude, in this order.
    """

    type_: str = field("type", "str")
    coordinates: list[float] = field("coordinates", "float[]")
