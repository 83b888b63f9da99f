# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_area import BeikeArea
    from .beike_region import BeikeRegion
    from .beike_sold_more import BeikeSoldMore


class BeikeCheckFilter(Model):
    """What is in `checkFilters` of BeikeFilter.

    Attributes:
        area: What is in `area` of BeikeCheckFilter.
        more: What is in `more` of BeikeCheckFilter.
        price: What is in `area` of BeikeCheckFilter.
        region: Region, in BeikeCheckFilter.
        room: What is in `area` of BeikeCheckFilter.
        sold_more: What is in `more` of BeikeCheckFilter.
    """

    area: BeikeArea = field("area", "BeikeArea", required=True)
    more: BeikeSoldMore = field("more", "BeikeSoldMore", required=True)
    price: BeikeArea = field("price", "BeikeArea", required=True)
    region: BeikeRegion = field("region", "BeikeRegion", required=True)
    room: BeikeArea = field("room", "BeikeArea", required=True)
    sold_more: BeikeSoldMore = field("soldMore", "BeikeSoldMore", required=True)
