# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_trade_data import TaobaoTradeData
    from .taobao_ump_promo_price import TaobaoUmpPromoPrice


class TaobaoItemsArray(Model):
    """An item of `itemsArray` of TaobaoShopItemsPage.

    Attributes:
        category: Category.
        feedback_count: Number of feedback.
        item_title: Title of the item.
        recommend_desc: Description of the recommendation.
        show_title: Whether the title is shown.
        ump_promo_price: What is in `umpPromoPrice` of TaobaoItemsArray.
        user_id: Id of the user.
        video_pic: Picture of the video, or its address.
    """

    atmosphere_list: list[Any] = field("atmosphereList", "[]", required=True)
    auction_ext: str = field("auctionExt", "str", required=True)
    auction_status: int = field("auctionStatus", "int", required=True)
    auction_tag: str = field("auctionTag", "str", required=True)
    auction_id: str = field("auction_id", "str", required=True)
    category: str = field("category", "str", required=True)
    categoryp: str = field("categoryp", "str", required=True)
    discnt_price: str = field("discntPrice", "str", required=True)
    discnt_type: str = field("discntType", "str", required=True)
    feedback_count: str = field("feedbackCount", "str", required=True)
    h_5_resist_detail: bool = field("h5ResistDetail", "bool", required=True)
    ic_quantity: str = field("icQuantity", "str", required=True)
    ic_sub_title: str = field("icSubTitle", "str", required=True)
    image_url_list: str = field("imageUrlList", "str", required=True)
    is_channel_bybt: bool = field("isChannelBybt", "bool", required=True)
    is_jhs: bool = field("isJHS", "bool", required=True)
    is_join_brand: bool = field("isJoinBrand", "bool", required=True)
    is_join_same_item: bool = field("isJoinSameItem", "bool", required=True)
    is_mall: str = field("isMall", "str", required=True)
    is_post_free: bool = field("isPostFree", "bool", required=True)
    is_presell: bool = field("isPresell", "bool", required=True)
    item_images: list[str] = field("itemImages", "str[]", required=True)
    item_title: str = field("itemTitle", "str", required=True)
    live_data: Any = field("liveData", required=True)
    main_pic_video_detail: list[Any] = field("mainPicVideoDetail", "[]", required=True)
    pict_url: str = field("pictUrl", "str", required=True)
    pict_url_wap: Any = field("pictUrlWap", required=True)
    pre_sell_price: Any = field("preSellPrice", required=True)
    promo_m_base_price: str = field("promoMBasePrice", "str", required=True)
    recommend_desc: str = field("recommendDesc", "str", required=True)
    show_title: str = field("showTitle", "str", required=True)
    show_title_structure: str = field("showTitleStructure", "str", required=True)
    sp_uvsum: str = field("spUvsum", "str", required=True)
    sp_uvsum_suc: str = field("spUvsumSuc", "str", required=True)
    sp_zk_type: str = field("spZkType", "str", required=True)
    spatial_thumb_pic: Any = field("spatialThumbPic", required=True)
    spatial_video_dimension: str = field("spatialVideoDimension", "str", required=True)
    spatial_video_url: str = field("spatialVideoUrl", "str", required=True)
    tmc_tags: str = field("tmcTags", "str", required=True)
    trade_data: list[TaobaoTradeData] = field("tradeData", "TaobaoTradeData[]", required=True)
    ump_promo_price: TaobaoUmpPromoPrice = field("umpPromoPrice", "TaobaoUmpPromoPrice", required=True)
    user_id: str = field("userId", "str", required=True)
    video_pic: str = field("videoPic", "str", required=True)
    white_bg_image: str = field("whiteBgImage", "str", required=True)
