# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdBusinessSwitch(Model):
    """What is in `businessSwitch` of JdItemDetailCommon."""

    accessory_recommend: bool = field("accessoryRecommend", "bool", required=True)
    active_one_jump: bool = field("activeOneJump", "bool", required=True)
    address_is_new_cache: bool = field("addressIsNewCache", "bool", required=True)
    adjust_goods: bool = field("adjustGoods", "bool", required=True)
    bybt_promo_promise: bool = field("bybtPromoPromise", "bool", required=True)
    car_free_switch: bool = field("carFreeSwitch", "bool", required=True)
    dcjx_text: bool = field("dcjxText", "bool", required=True)
    disable_warranty_switch: bool = field("disableWarrantySwitch", "bool", required=True)
    guess_like: bool = field("guessLike", "bool", required=True)
    hot_accessory: bool = field("hotAccessory", "bool", required=True)
    industrial_sale: bool = field("industrialSale", "bool", required=True)
    install_service_required: bool = field("installServiceRequired", "bool", required=True)
    jx_buy_one: bool = field("jxBuyOne", "bool", required=True)
    jx_site_id: bool = field("jxSiteId", "bool", required=True)
    oversea_authorize: bool = field("overseaAuthorize", "bool", required=True)
    qzc_promo_promise: bool = field("qzcPromoPromise", "bool", required=True)
    reservation_time: bool = field("reservationTime", "bool", required=True)
    tires_tssp: bool = field("tiresTssp", "bool", required=True)
    yuyue_inter: bool = field("yuyueInter", "bool", required=True)
    yx_3_cn_demote: bool = field("yx3cnDemote", "bool", required=True)
