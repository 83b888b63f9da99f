# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_feature import JdFeature


class JdProductExtend(Model):
    """What is in `extend` of JdProduct.

    Attributes:
        features: What is in `features` of JdProductExtend.
        series_id: Id of the series.
    """

    can_use_dq: bool = field("canUseDQ", "bool", required=True)
    can_use_jq: bool = field("canUseJQ", "bool", required=True)
    fdms: int = field("fdms", "int", required=True)
    features: JdFeature = field("features", "JdFeature", required=True)
    gifts_goods: str = field("giftsGoods", "str", required=True)
    is_7_to_return: str = field("is7ToReturn", "str", required=True)
    is_jd_market: str = field("isJDMarket", "str", required=True)
    is_jit: str = field("isJIT", "str", required=True)
    is_lqkt: str = field("isLqkt", "str", required=True)
    is_new_goods: str = field("isNewGoods", "str", required=True)
    is_otc_cat: str = field("isOTCCat", "str", required=True)
    is_oversea_purchase: str = field("isOverseaPurchase", "str", required=True)
    is_prescript_cat: str = field("isPrescriptCat", "str", required=True)
    is_you_imports: str = field("isYouImports", "str", required=True)
    isdangergoods: str = field("isdangergoods", "str", required=True)
    jdcsk: str = field("jdcsk", "str", required=True)
    jzfp: bool = field("jzfp", "bool", required=True)
    mspd: str = field("mspd", "str", required=True)
    pack_type: str = field("packType", "str", required=True)
    platform: str = field("platform", "str", required=True)
    product_features: dict[str, Any] = field("productFeatures", "{}", required=True)
    send_service: str = field("sendService", "str", required=True)
    series_id: str = field("seriesId", "str", required=True)
    sfylqx: str = field("sfylqx", "str", required=True)
    sold_oversea: str = field("soldOversea", "str", required=True)
    store_property: str = field("storeProperty", "str", required=True)
    tax: str = field("tax", "str", required=True)
    thwa: str = field("thwa", "str", required=True)
    tssp: int = field("tssp", "int", required=True)
    vender_attribute: str = field("venderAttribute", "str", required=True)
    vender_bizid: str = field("venderBizid", "str", required=True)
