# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_price import XingtuPrice


class XingtuMarketingInfo(Model):
    """What the response holds, in XingtuMarketingInfoResult.

    Attributes:
        activity_info: What is known of the activity.
        base_resp: What the source says about the call itself.
        industry_tags: Tags of the industry.
        price_info: What is known of the price.
    """

    activity_info: list[Any] = field("activity_info", "[]", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    hot_list_ranks: list[Any] = field("hot_list_ranks", "[]", required=True)
    industry_tags: list[str] = field("industry_tags", "str[]", required=True)
    price_info: list[XingtuPrice] = field("price_info", "XingtuPrice[]", required=True)
