# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_market import DouyinMarket


class DouyinEntertainmentProduct(Model):
    """What is in `entertainment_product_info` of DouyinVideo.

    Attributes:
        market_info: What is known of the market, in DouyinEntertainmentProduct.
        sub_title: Title of the reply.
    """

    market_info: DouyinMarket = field("market_info", "DouyinMarket", required=True)
    biz: int = field("biz", "int")
    sub_title: Any = field("sub_title")
