# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .mobile_address import MobileAddress


class MobileLocation(Model):
    """A position, and how sure it is.

    Attributes:
        longitude: Longitude.
        latitude: Latitude.
        accuracy: How far off it may be, in metres.
        altitude: Height.
        altitude_accuracy: How far off the height may be.
        address: The address of a position; what else it may hold is not shown.
    """

    longitude: str = field("longitude", "str")
    latitude: str = field("latitude", "str")
    accuracy: str = field("accuracy", "str")
    altitude: str = field("altitude", "str")
    altitude_accuracy: str = field("altitude_accuracy", "str")
    address: MobileAddress = field("address", "MobileAddress")
