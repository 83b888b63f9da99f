# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_limit_free import DouyinLimitFree


class DouyinMarket(Model):
    """What is known of the market, in DouyinEntertainmentProduct.

    Attributes:
        limit_free: What is in `limit_free` of DouyinMarket.
    """

    limit_free: DouyinLimitFree = field("limit_free", "DouyinLimitFree", required=True)
    marketing_tag: Any = field("marketing_tag")
