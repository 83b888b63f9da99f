# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_active import JdActive
    from .jd_bottom_bar import JdBottomBar
    from .jd_bottom_login_tip import JdBottomLoginTip
    from .jd_bottom_nav import JdBottomNav
    from .jd_category import JdCategory
    from .jd_channel import JdChannel
    from .jd_coupon_floor import JdCouponFloor
    from .jd_drainage_strip import JdDrainageStrip
    from .jd_flag import JdFlag
    from .jd_floor_forbid import JdFloorForbid
    from .jd_floor_switch import JdFloorSwitch
    from .jd_front_static_document import JdFrontStaticDocument
    from .jd_item_detail_common import JdItemDetailCommon
    from .jd_item_detail_price_floor import JdItemDetailPriceFloor
    from .jd_jxgf import JdJxgf
    from .jd_new_banner import JdNewBanner
    from .jd_notice_floor import JdNoticeFloor
    from .jd_pay_address import JdPayAddress
    from .jd_plus_limit_buy import JdPlusLimitBuy
    from .jd_pricerate import JdPricerate
    from .jd_product import JdProduct
    from .jd_promov import JdPromov
    from .jd_share import JdShare
    from .jd_shop_floor import JdShopFloor
    from .jd_stock import JdStock


class JdItemDetail(Model):
    """The page of an item, floor by floor.

    Attributes:
        area_id: Id of the area.
        bottom_bar: What is in `bottomBar` of JdItemDetail.
        bottom_login_tips: What is in `bottomLoginTips` of JdItemDetail.
        bottom_nav: What is in `bottomNav` of JdItemDetail.
        category: Category, in JdItemDetail.
        channel_info: What is known of the channel, in JdItemDetail.
        common_info: What is in `commonInfo` of JdItemDetail.
        coupon_floor: What is in `couponFloor` of JdItemDetail.
        drainage_strip: What is in `drainageStrip` of JdItemDetail.
        flag: What is in `flag` of JdItemDetail.
        floor_forbids: What is in `floorForbids` of JdItemDetail.
        floor_switch: What is in `floorSwitch` of JdItemDetail.
        front_static_document: What is in `frontStaticDocument` of JdItemDetail.
        jxgf: What is in `jxgf` of JdItemDetail.
        msg: Message of the source.
        new_banner: What is in `newBanner` of JdItemDetail.
        pay_address: What is in `payAddress` of JdItemDetail.
        plus_limit_buy: What is in `plusLimitBuy` of JdItemDetail.
        price_floor: What is in `priceFloor` of JdItemDetail.
        pricerate: What is in `pricerate` of JdItemDetail.
        product: The goods themselves.
        share_info: What is known of the share, in JdItemDetail.
        shop_floor: What is in `shopFloor` of JdItemDetail.
        stock: Whether and how an item is delivered.
        title_shop_tag_info: What is known of the title shop tag.
    """

    active_info: list[JdActive] = field("activeInfo", "JdActive[]", required=True)
    all_over_img: str = field("allOverImg", "str", required=True)
    api_forbid: list[str] = field("apiForbid", "str[]", required=True)
    area_id: str = field("areaId", "str", required=True)
    bigouinfo: str = field("bigouinfo", "str", required=True)
    biz_msg: str = field("bizMsg", "str", required=True)
    biz_ret_code: str = field("bizRetCode", "str", required=True)
    bottom_bar: JdBottomBar = field("bottomBar", "JdBottomBar", required=True)
    bottom_login_tips: JdBottomLoginTip = field("bottomLoginTips", "JdBottomLoginTip", required=True)
    bottom_nav: JdBottomNav = field("bottomNav", "JdBottomNav", required=True)
    category: JdCategory = field("category", "JdCategory", required=True)
    channel_info: JdChannel = field("channelInfo", "JdChannel", required=True)
    chn_img: list[Any] = field("chnImg", "[]", required=True)
    common_info: JdItemDetailCommon = field("commonInfo", "JdItemDetailCommon", required=True)
    coupon_floor: JdCouponFloor = field("couponFloor", "JdCouponFloor", required=True)
    daojia: str = field("daojia", "str", required=True)
    digital_currency_tips: str = field("digitalCurrencyTips", "str", required=True)
    drainage_strip: JdDrainageStrip = field("drainageStrip", "JdDrainageStrip", required=True)
    err_code: str = field("errCode", "str", required=True)
    flag: JdFlag = field("flag", "JdFlag", required=True)
    floor_forbids: JdFloorForbid = field("floorForbids", "JdFloorForbid", required=True)
    floor_switch: JdFloorSwitch = field("floorSwitch", "JdFloorSwitch", required=True)
    front_static_document: JdFrontStaticDocument = field("frontStaticDocument", "JdFrontStaticDocument", required=True)
    has_subscribe: str = field("hasSubscribe", "str", required=True)
    has_yuyue: str = field("hasYuyue", "str", required=True)
    huan_url: str = field("huanUrl", "str", required=True)
    info_video_id: str = field("infoVideoId", "str", required=True)
    is_festival: str = field("isFestival", "str", required=True)
    is_mask_sku: str = field("isMaskSku", "str", required=True)
    is_need_encrypt: str = field("isNeedEncrypt", "str", required=True)
    jxgf: JdJxgf = field("jxgf", "JdJxgf", required=True)
    kanjia: str = field("kanjia", "str", required=True)
    magic_level: str = field("magicLevel", "str", required=True)
    main_video_id: str = field("mainVideoId", "str", required=True)
    model_3d_id: str = field("model3DId", "str", required=True)
    msg: str = field("msg", "str", required=True)
    new_banner: JdNewBanner = field("newBanner", "JdNewBanner", required=True)
    notice_floor: list[JdNoticeFloor] = field("noticeFloor", "JdNoticeFloor[]", required=True)
    pay_address: JdPayAddress = field("payAddress", "JdPayAddress", required=True)
    pingou: str = field("pingou", "str", required=True)
    plus_flag: str = field("plusFlag", "str", required=True)
    plus_limit_buy: JdPlusLimitBuy = field("plusLimitBuy", "JdPlusLimitBuy", required=True)
    plus_member_type: str = field("plusMemberType", "str", required=True)
    price_floor: JdItemDetailPriceFloor = field("priceFloor", "JdItemDetailPriceFloor", required=True)
    pricerate: JdPricerate = field("pricerate", "JdPricerate", required=True)
    product: JdProduct = field("product", "JdProduct", required=True)
    promov2: list[JdPromov] = field("promov2", "JdPromov[]", required=True)
    ptqq: str = field("ptqq", "str", required=True)
    ret_code: str = field("retCode", "str", required=True)
    right_up_img: str = field("rightUpImg", "str", required=True)
    ru_id: str = field("ruId", "str", required=True)
    sence: str = field("sence", "str", required=True)
    share_info: JdShare = field("shareInfo", "JdShare", required=True)
    shop_floor: JdShopFloor = field("shopFloor", "JdShopFloor", required=True)
    slow_pay_item: str = field("slowPayItem", "str", required=True)
    slow_pay_item_url: str = field("slowPayItemUrl", "str", required=True)
    stock: JdStock = field("stock", "JdStock", required=True)
    tagid_list: list[list[int]] = field("tagidList", "int[][]", required=True)
    title_shop_tag_info: dict[str, Any] = field("titleShopTagInfo", "{}", required=True)
    ua_shield: list[str] = field("uaShield", "str[]", required=True)
    upc: str = field("upc", "str", required=True)
    wq_addr: str = field("wq_addr", "str", required=True)
    yuyue_draw: str = field("yuyueDraw", "str", required=True)
