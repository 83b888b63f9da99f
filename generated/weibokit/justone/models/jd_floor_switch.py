# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdFloorSwitch(Model):
    """What is in `floorSwitch` of JdItemDetail."""

    floor_above_title_tag: bool = field("floorAboveTitleTag", "bool", required=True)
    floor_ad: bool = field("floorAd", "bool", required=True)
    floor_address: bool = field("floorAddress", "bool", required=True)
    floor_banner: bool = field("floorBanner", "bool", required=True)
    floor_gift: bool = field("floorGift", "bool", required=True)
    floor_price: bool = field("floorPrice", "bool", required=True)
    floor_promo_comb: bool = field("floorPromoComb", "bool", required=True)
    floor_rank: bool = field("floorRank", "bool", required=True)
    floor_special_service: bool = field("floorSpecialService", "bool", required=True)
