# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_coupon import TaobaoCoupon
    from .taobao_item_detail import TaobaoItemDetail
    from .taobao_item_price import TaobaoItemPrice
    from .taobao_item_sku import TaobaoItemSku
    from .taobao_item_trade import TaobaoItemTrade
    from .taobao_main_item import TaobaoMainItem
    from .taobao_prop import TaobaoProp
    from .taobao_rate import TaobaoRate
    from .taobao_see_more import TaobaoSeeMore
    from .taobao_seller import TaobaoSeller
    from .taobao_service import TaobaoService


class TaobaoItemDetailData(Model):
    """What the response holds, in TaobaoItemDetailResult.

    Attributes:
        coupon: What is in `coupon` of TaobaoItemDetailData.
        item: What is in `item` of TaobaoItemDetailData.
        item_desc: Description of the item.
        item_price: Price of the item, in TaobaoItemDetailData.
        item_sku_do: What is in `itemSkuDO` of TaobaoItemDetailData.
        item_trade: What is in `itemTrade` of TaobaoItemDetailData.
        main_item_info: What is in `mainItemInfo` of TaobaoItemDetailData.
        props: What is in `props` of TaobaoItemDetailData.
        rate: What is in `rate` of TaobaoItemDetailData.
        see_more: What is in `seeMore` of TaobaoItemDetailData.
        seller: The shop that sells an item.
        service: What is in `service` of TaobaoItemDetailData.
        sku_id: Id of the variant.
        success: Whether it went well.
    """

    area_limit: bool = field("areaLimit", "bool", required=True)
    coupon: TaobaoCoupon = field("coupon", "TaobaoCoupon", required=True)
    free_shipping: bool = field("freeShipping", "bool", required=True)
    item: TaobaoItemDetail = field("item", "TaobaoItemDetail", required=True)
    item_desc: str = field("itemDesc", "str", required=True)
    item_exist: bool = field("itemExist", "bool", required=True)
    item_price: TaobaoItemPrice = field("itemPrice", "TaobaoItemPrice", required=True)
    item_sku_do: TaobaoItemSku = field("itemSkuDO", "TaobaoItemSku", required=True)
    item_trade: TaobaoItemTrade = field("itemTrade", "TaobaoItemTrade", required=True)
    main_item_info: TaobaoMainItem = field("mainItemInfo", "TaobaoMainItem", required=True)
    merchant_return_region: list[str] = field("merchantReturnRegion", "str[]", required=True)
    props: TaobaoProp = field("props", "TaobaoProp", required=True)
    rate: TaobaoRate = field("rate", "TaobaoRate", required=True)
    see_more: TaobaoSeeMore = field("seeMore", "TaobaoSeeMore", required=True)
    seller: TaobaoSeller = field("seller", "TaobaoSeller", required=True)
    service: TaobaoService = field("service", "TaobaoService", required=True)
    sku_id: int = field("skuId", "int", required=True)
    success: bool = field("success", "bool", required=True)
