# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoModelItem(Model):
    """An item of `itemList` of TaobaoModel.

    Attributes:
        comment_count: Number of comments.
        item_id: Id of the item.
        item_name: Name of the item.
        item_sub_name: Name of the item reply.
        item_type: Type of the item.
        options: What can be chosen.
        pic_url: Address of the picture.
        seller_level: Level of the seller.
        service_list: The services.
        shop_id: Id of the shop.
        shop_name: Name of the shop.
        spu_id: Id of the product.
        tag_list: The tags.
        user_tag: Tag of the user.
        user_type: Type of the user.
    """

    city_en: str = field("cityEn", "str", required=True)
    comment_count: str = field("commentCount", "str", required=True)
    discnt_price_yuan: float = field("discntPriceYuan", "float", required=True)
    discnt_rate: int = field("discntRate", "int", required=True)
    discnt_type: str = field("discntType", "str", required=True)
    extra_map: dict[str, Any] = field("extraMap", "{}", required=True)
    fahuo_dsr: str = field("fahuoDsr", "str", required=True)
    front_stock: int = field("frontStock", "int", required=True)
    fuwu_dsr: str = field("fuwuDsr", "str", required=True)
    has_tongkuan: bool = field("hasTongkuan", "bool", required=True)
    has_xiangsi: bool = field("hasXiangsi", "bool", required=True)
    item_grade_avg: float = field("itemGradeAvg", "float", required=True)
    item_id: int = field("itemId", "int", required=True)
    item_loc: str = field("itemLoc", "str", required=True)
    item_name: str = field("itemName", "str", required=True)
    item_name_en: str = field("itemNameEn", "str", required=True)
    item_sub_name: str = field("itemSubName", "str", required=True)
    item_sub_name_en: str = field("itemSubNameEn", "str", required=True)
    item_type: str = field("itemType", "str", required=True)
    miaoshu_dsr: str = field("miaoshuDsr", "str", required=True)
    options: int = field("options", "int", required=True)
    order_pay_uv: str = field("orderPayUV", "str", required=True)
    pic_url: str = field("picUrl", "str", required=True)
    pic_url_full: str = field("picUrlFull", "str", required=True)
    pic_url_list: list[str] = field("picUrlList", "str[]", required=True)
    price_fen: int = field("priceFen", "int", required=True)
    price_yuan_double: float = field("priceYuanDouble", "float", required=True)
    price_zk_fen: int = field("priceZKFen", "int", required=True)
    price_zk_yuan_double: float = field("priceZKYuanDouble", "float", required=True)
    prod_id: int = field("prodId", "int", required=True)
    prov_en: str = field("provEn", "str", required=True)
    seller_goodrat: int = field("sellerGoodrat", "int", required=True)
    seller_level: int = field("sellerLevel", "int", required=True)
    seller_loc: str = field("sellerLoc", "str", required=True)
    service_list: list[Any] = field("serviceList", "[]", required=True)
    shop_id: int = field("shopId", "int", required=True)
    shop_name: str = field("shopName", "str", required=True)
    spu_id: int = field("spuId", "int", required=True)
    tag_list: list[Any] = field("tagList", "[]", required=True)
    tmc_tag_list: list[str] = field("tmcTagList", "str[]", required=True)
    user_tag: int = field("userTag", "int", required=True)
    user_type: int = field("userType", "int", required=True)
    vidname: str = field("vidname", "str", required=True)
