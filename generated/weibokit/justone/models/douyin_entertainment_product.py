# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_market import DouyinMarket


class DouyinEntertainmentProduct(Model):
    """An object of a response."""

    market_info: DouyinMarket = field("market_info", "DouyinMarket", required=True)
    biz: int = field("biz", "int")
    sub_title: Any = field("sub_title")
