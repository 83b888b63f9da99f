# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_attribute import TaobaoAttribute
    from .taobao_item_detail_prop import TaobaoItemDetailProp
    from .taobao_item_detail_skus import TaobaoItemDetailSkus
    from .taobao_main_item import TaobaoMainItem


class TaobaoItemDetailV9(Model):
    """What the response holds, in TaobaoItemDetailV9Result.

    Attributes:
        category_id: Id of the category.
        desc: Description.
        item_id: Id of the item.
        location: Place.
        main_item_info: What is in `mainItemInfo` of TaobaoItemDetailData.
        nick: Nickname.
        num: How many there are.
        price: Price.
        seller_type: Type of the seller.
        shop_id: Id of the shop.
        shop_name: Name of the shop.
        title: Title.
        user_id: Id of the user.
        video_url: Address of the video.
    """

    all_item_count: str = field("allItemCount", "str", required=True)
    attribute: list[TaobaoAttribute] = field("attribute", "TaobaoAttribute[]", required=True)
    category_id: str = field("categoryId", "str", required=True)
    desc: str = field("desc", "str", required=True)
    item_id: str = field("itemId", "str", required=True)
    item_imgs: list[str] = field("item_imgs", "str[]", required=True)
    location: str = field("location", "str", required=True)
    main_item_info: TaobaoMainItem = field("mainItemInfo", "TaobaoMainItem", required=True)
    new_item_count: str = field("newItemCount", "str", required=True)
    nick: str = field("nick", "str", required=True)
    num: str = field("num", "str", required=True)
    price: str = field("price", "str", required=True)
    props: list[TaobaoItemDetailProp] = field("props", "TaobaoItemDetailProp[]", required=True)
    seller_type: str = field("sellerType", "str", required=True)
    shop_id: str = field("shopId", "str", required=True)
    shop_name: str = field("shopName", "str", required=True)
    skus: list[TaobaoItemDetailSkus] = field("skus", "TaobaoItemDetailSkus[]", required=True)
    specs: dict[str, dict[str, list[str]]] = field("specs", "str[]{}{}", required=True)
    title: str = field("title", "str", required=True)
    total_count: str = field("totalCount", "str", required=True)
    user_id: str = field("userId", "str", required=True)
    video_url: str = field("videoUrl", "str", required=True)
