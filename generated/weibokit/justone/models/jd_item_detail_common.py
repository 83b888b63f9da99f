# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_business_config import JdBusinessConfig
    from .jd_business_icon import JdBusinessIcon
    from .jd_business_switch import JdBusinessSwitch
    from .jd_business_text import JdBusinessText


class JdItemDetailCommon(Model):
    """What is in `commonInfo` of JdItemDetail.

    Attributes:
        brand_url: Address of the brand.
        business_config: What is in `businessConfig` of JdItemDetailCommon.
        business_icon: What is in `businessIcon` of JdItemDetailCommon.
        business_switch: What is in `businessSwitch` of JdItemDetailCommon.
        business_text: What is in `businessText` of JdItemDetailCommon.
    """

    avp_jd: bool = field("avpJd", "bool", required=True)
    baitiao_switch: bool = field("baitiaoSwitch", "bool", required=True)
    brand_url: str = field("brandUrl", "str", required=True)
    business_config: JdBusinessConfig = field("businessConfig", "JdBusinessConfig", required=True)
    business_icon: JdBusinessIcon = field("businessIcon", "JdBusinessIcon", required=True)
    business_switch: JdBusinessSwitch = field("businessSwitch", "JdBusinessSwitch", required=True)
    business_text: JdBusinessText = field("businessText", "JdBusinessText", required=True)
    color_jsonp_enable: bool = field("colorJsonpEnable", "bool", required=True)
    data_report: bool = field("dataReport", "bool", required=True)
    enterprise_regular: bool = field("enterpriseRegular", "bool", required=True)
    jd_mini: bool = field("jdMini", "bool", required=True)
    ko_switch: bool = field("koSwitch", "bool", required=True)
    limit: dict[str, Any] = field("limit", "{}", required=True)
    price_login_text: str = field("priceLoginText", "str", required=True)
    pyby3: bool = field("pyby3", "bool", required=True)
    unified_forbid_switch: bool = field("unifiedForbidSwitch", "bool", required=True)
    urge_login: bool = field("urgeLogin", "bool", required=True)
    video_play_switch: bool = field("videoPlaySwitch", "bool", required=True)
    wq_addr_default: str = field("wqAddrDefault", "str", required=True)
    yhfg_pre_price: bool = field("yhfgPrePrice", "bool", required=True)
