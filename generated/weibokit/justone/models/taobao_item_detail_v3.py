# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_api_stack import TaobaoApiStack
    from .taobao_debug import TaobaoDebug
    from .taobao_item import TaobaoItem
    from .taobao_item_detail_feature import TaobaoItemDetailFeature
    from .taobao_item_detail_param import TaobaoItemDetailParam
    from .taobao_item_detail_resource import TaobaoItemDetailResource
    from .taobao_prop import TaobaoProp
    from .taobao_rate_summary import TaobaoRateSummary
    from .taobao_seller import TaobaoSeller
    from .taobao_sku_base import TaobaoSkuBase
    from .taobao_vertical import TaobaoVertical


class TaobaoItemDetailV3(Model):
    """What the response holds, in TaobaoItemDetailV3Result.

    Attributes:
        debug: What is in `debug` of TaobaoItemDetailV3.
        feature: What is in `feature` of TaobaoItemDetailV3.
        item: What is in `item` of TaobaoItemDetailV3.
        params: Parameters, in TaobaoItemDetailV3.
        props: What is in `props` of TaobaoItemDetailData.
        rate: What is in `rate` of TaobaoItemDetailV3.
        resource: What is in `resource` of TaobaoItemDetailV3.
        seller: The shop that sells an item.
        sku_base: What is in `skuBase` of TaobaoItemDetailV3.
        vertical: What is in `vertical` of TaobaoItemDetailV3.
    """

    api_stack: list[TaobaoApiStack] = field("apiStack", "TaobaoApiStack[]", required=True)
    debug: TaobaoDebug = field("debug", "TaobaoDebug", required=True)
    feature: TaobaoItemDetailFeature = field("feature", "TaobaoItemDetailFeature", required=True)
    item: TaobaoItem = field("item", "TaobaoItem", required=True)
    mock_data: str = field("mockData", "str", required=True)
    params: TaobaoItemDetailParam = field("params", "TaobaoItemDetailParam", required=True)
    props: TaobaoProp = field("props", "TaobaoProp", required=True)
    props2: dict[str, Any] = field("props2", "{}", required=True)
    props_cut: str = field("propsCut", "str", required=True)
    rate: TaobaoRateSummary = field("rate", "TaobaoRateSummary", required=True)
    resource: TaobaoItemDetailResource = field("resource", "TaobaoItemDetailResource", required=True)
    seller: TaobaoSeller = field("seller", "TaobaoSeller", required=True)
    sku_base: TaobaoSkuBase = field("skuBase", "TaobaoSkuBase", required=True)
    vertical: TaobaoVertical = field("vertical", "TaobaoVertical", required=True)
