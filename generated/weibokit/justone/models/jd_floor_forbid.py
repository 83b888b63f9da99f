# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdFloorForbid(Model):
    """What is in `floorForbids` of JdItemDetail.

    Attributes:
        ad_key: Key of the advertisement.
        shop_detail: Details of the shop.
        source_type: Type of the source.
    """

    ad_key: bool = field("adKey", "bool", required=True)
    address_floor: bool = field("addressFloor", "bool", required=True)
    ask_floor: bool = field("askFloor", "bool", required=True)
    blood_sugar: bool = field("bloodSugar", "bool", required=True)
    book_introduction: bool = field("bookIntroduction", "bool", required=True)
    bottom_button: bool = field("bottomButton", "bool", required=True)
    bottom_button_tip: str = field("bottomButtonTip", "str", required=True)
    business_entry: bool = field("businessEntry", "bool", required=True)
    bybt_banner_link: bool = field("bybtBannerLink", "bool", required=True)
    car_subscript: bool = field("carSubscript", "bool", required=True)
    color_switch_floor: bool = field("colorSwitchFloor", "bool", required=True)
    comment_floor: bool = field("commentFloor", "bool", required=True)
    comment_reply: bool = field("commentReply", "bool", required=True)
    comment_video: bool = field("commentVideo", "bool", required=True)
    common_header: bool = field("commonHeader", "bool", required=True)
    coupon_discount: bool = field("couponDiscount", "bool", required=True)
    coupon_full_reduction: bool = field("couponFullReduction", "bool", required=True)
    coupon_full_return: bool = field("couponFullReturn", "bool", required=True)
    coupon_gift: bool = field("couponGift", "bool", required=True)
    desc_detail_not_link: bool = field("descDetailNotLink", "bool", required=True)
    desc_detail_not_link_tip: str = field("descDetailNotLinkTip", "str", required=True)
    drug_list: bool = field("drugList", "bool", required=True)
    flux_strip: bool = field("fluxStrip", "bool", required=True)
    foot_print: bool = field("footPrint", "bool", required=True)
    guccess_like_floor: bool = field("guccessLikeFloor", "bool", required=True)
    hot_fit_floor: bool = field("hotFitFloor", "bool", required=True)
    inspect_report: bool = field("inspectReport", "bool", required=True)
    ldp_floor: bool = field("ldpFloor", "bool", required=True)
    left_home_or_back: bool = field("leftHomeOrBack", "bool", required=True)
    live_door: bool = field("liveDoor", "bool", required=True)
    main_video: bool = field("mainVideo", "bool", required=True)
    markdown_warn: bool = field("markdownWarn", "bool", required=True)
    multi_freight: bool = field("multiFreight", "bool", required=True)
    new_label: bool = field("newLabel", "bool", required=True)
    notice_floor: bool = field("noticeFloor", "bool", required=True)
    open_plus: bool = field("openPlus", "bool", required=True)
    panorama: bool = field("panorama", "bool", required=True)
    product_detail_video: bool = field("productDetailVideo", "bool", required=True)
    pyby_banner_link: bool = field("pybyBannerLink", "bool", required=True)
    rank_floor: bool = field("rankFloor", "bool", required=True)
    recommend_tab: bool = field("recommendTab", "bool", required=True)
    recovery: bool = field("recovery", "bool", required=True)
    redirect_hk: bool = field("redirectHK", "bool", required=True)
    right_close: bool = field("rightClose", "bool", required=True)
    right_navigation: bool = field("rightNavigation", "bool", required=True)
    right_top_share: bool = field("rightTopShare", "bool", required=True)
    sam_vip_floor: bool = field("samVipFloor", "bool", required=True)
    secne_buy: bool = field("secneBuy", "bool", required=True)
    second_kill_link: bool = field("secondKillLink", "bool", required=True)
    select_floor: bool = field("selectFloor", "bool", required=True)
    select_service: bool = field("selectService", "bool", required=True)
    service_pop_link: bool = field("servicePopLink", "bool", required=True)
    shop_detail: bool = field("shopDetail", "bool", required=True)
    shop_select_floor: bool = field("shopSelectFloor", "bool", required=True)
    source_type: str = field("sourceType", "str", required=True)
    try_read: bool = field("tryRead", "bool", required=True)
    view_more_bottom: bool = field("viewMoreBottom", "bool", required=True)
    view_more_side: bool = field("viewMoreSide", "bool", required=True)
    yinliu: bool = field("yinliu", "bool", required=True)
