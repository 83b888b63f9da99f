# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_price_floor_ext import JdPriceFloorExt


class JdItemDetailPriceFloor(Model):
    """What is in `priceFloor` of JdItemDetail.

    Attributes:
        ext: What is in `ext` of JdItemDetailPriceFloor.
        price: Price.
        type_: What sort of thing it is, as the source writes it.
    """

    demote_enable: bool = field("demoteEnable", "bool", required=True)
    ext: JdPriceFloorExt = field("ext", "JdPriceFloorExt", required=True)
    price: str = field("price", "str", required=True)
    type_: str = field("type", "str", required=True)
