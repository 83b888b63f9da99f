# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_data_type_label import TaobaoDataTypeLabel
    from .taobao_entrance import TaobaoEntrance
    from .taobao_evaluate import TaobaoEvaluate
    from .taobao_shop_label import TaobaoShopLabel


class TaobaoSeller(Model):
    """The shop that sells an item.

    Attributes:
        seller_type: Type of the seller.
        shop_icon: Icon of the shop, or its address.
        shop_id: Id of the shop.
        shop_name: Name of the shop.
        shop_url: Address of the shop.
        user_id: Id of the user.
        background_pic: Picture of the background, or its address.
        brand_icon: Icon of the brand, or its address.
        detail_4_shop_label_info: What is in `detail4ShopLabelInfo` of TaobaoSeller.
        shop_text_color: Color of the shop text.
        shop_type: Type of the shop.
        shop_version: Version of the shop.
    """

    all_item_count: int | str = field("allItemCount", "int|str", required=True)
    credit_level: str = field("creditLevel", "str", required=True)
    evaluates: list[TaobaoEvaluate] = field("evaluates", "TaobaoEvaluate[]", required=True)
    new_item_count: int | str = field("newItemCount", "int|str", required=True)
    seller_type: str = field("sellerType", "str", required=True)
    shop_card: str = field("shopCard", "str", required=True)
    shop_icon: str = field("shopIcon", "str", required=True)
    shop_id: int | str = field("shopId", "int|str", required=True)
    shop_name: str = field("shopName", "str", required=True)
    shop_url: str = field("shopUrl", "str", required=True)
    show_shop_link_icon: bool | str = field("showShopLinkIcon", "bool|str", required=True)
    tao_shop_url: str = field("taoShopUrl", "str", required=True)
    user_id: int | str = field("userId", "int|str", required=True)
    atmophere_mask: str = field("atmophereMask", "str")
    atmosphere_color: str = field("atmosphereColor", "str")
    atmosphere_img: str = field("atmosphereImg", "str")
    atmosphere_mask_color: str = field("atmosphereMaskColor", "str")
    background_pic: str = field("backgroundPic", "str")
    brand_icon: str = field("brandIcon", "str")
    brand_icon_ratio: str = field("brandIconRatio", "str")
    credit_level_icon: str = field("creditLevelIcon", "str")
    data_type_labels: list[TaobaoDataTypeLabel] = field("dataTypeLabels", "TaobaoDataTypeLabel[]")
    detail_4_shop_label_info: TaobaoShopLabel = field("detail4ShopLabelInfo", "TaobaoShopLabel")
    entrance_list: list[TaobaoEntrance] = field("entranceList", "TaobaoEntrance[]")
    evaluates2: list[TaobaoEvaluate] = field("evaluates2", "TaobaoEvaluate[]")
    fans: int | str = field("fans", "int|str")
    fbt_2_user: str = field("fbt2User", "str")
    good_dynamic_labels: list[TaobaoDataTypeLabel] = field("goodDynamicLabels", "TaobaoDataTypeLabel[]")
    good_rate_percentage: str = field("goodRatePercentage", "str")
    overall_score: str = field("overallScore", "str")
    pc_shop_url: str = field("pcShopUrl", "str")
    rank_level_pic: str = field("rankLevelPic", "str")
    seller_nick: str = field("sellerNick", "str")
    service_type_labels: list[TaobaoDataTypeLabel] = field("serviceTypeLabels", "TaobaoDataTypeLabel[]")
    shop_text_color: str = field("shopTextColor", "str")
    shop_type: str = field("shopType", "str")
    shop_version: str = field("shopVersion", "str")
    simple_shop_do_status: str = field("simpleShopDOStatus", "str")
    starts_icon: str = field("startsIcon", "str")
    stylized_type_labels: list[Any] = field("stylizedTypeLabels", "[]")
    use_fallback_image: str = field("useFallbackImage", "str")
    starts: str = field("starts", "str")
