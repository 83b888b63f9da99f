# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_api_stack import TaobaoApiStack
    from .taobao_item_detail_sku import TaobaoItemDetailSku
    from .taobao_item_sku_base import TaobaoItemSkuBase
    from .taobao_sku_base_prop import TaobaoSkuBaseProp
    from .taobao_trade import TaobaoTrade


class TaobaoItemOffer(Model):
    """What is in `item` of TaobaoItemDetailV5.

    Attributes:
        brand_name: Name of the brand.
        images: Pictures.
        skus: What is in `skus` of TaobaoItemOffer.
        title: Title.
        trade: What is in `trade` of TaobaoItemOffer.
    """

    brand_name: Any = field("brandName", required=True)
    cat_id: Any = field("cat_id", required=True)
    cat_name: Any = field("cat_name", required=True)
    desc_imgs: list[str] = field("desc_imgs", "str[]", required=True)
    desc_url: str = field("desc_url", "str", required=True)
    detail_url: str = field("detail_url", "str", required=True)
    images: list[str] = field("images", "str[]", required=True)
    num_iid: str = field("num_iid", "str", required=True)
    properties: list[TaobaoApiStack] = field("properties", "TaobaoApiStack[]", required=True)
    properties_cut: str = field("properties_cut", "str", required=True)
    sales: Any = field("sales", required=True)
    sku_base: list[TaobaoItemSkuBase] = field("sku_base", "TaobaoItemSkuBase[]", required=True)
    sku_images: dict[str, str] = field("sku_images", "str{}", required=True)
    sku_props: list[TaobaoSkuBaseProp] = field("sku_props", "TaobaoSkuBaseProp[]", required=True)
    skus: TaobaoItemDetailSku = field("skus", "TaobaoItemDetailSku", required=True)
    title: str = field("title", "str", required=True)
    trade: TaobaoTrade = field("trade", "TaobaoTrade", required=True)
    video: Any = field("video", required=True)
    video_thumbnail: Any = field("video_thumbnail", required=True)
