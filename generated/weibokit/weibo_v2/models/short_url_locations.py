# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .url_location import UrlLocation


class ShortUrlLocations(Model):
    """From which places a short address was followed.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        locations: The places, those with the most clicks first.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    locations: list[UrlLocation] = field("locations", "UrlLocation[]")
