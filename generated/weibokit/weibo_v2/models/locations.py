# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .location import Location


class Locations(Model):
    """Positions.

    Attributes:
        geos: The positions, in the order of the request.
    """

    geos: list[Location] = field("geos", "Location[]", required=True)
