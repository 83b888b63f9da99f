# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .location_poi import LocationPoi


class LocationPoisPage(Model):
    """One page of places on the map.

    Attributes:
        pois: The places.
        total_number: Places in the whole list.
    """

    pois: list[LocationPoi] = field("pois", "LocationPoi[]", required=True)
    total_number: int = field("total_number", "int")
