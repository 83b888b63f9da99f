# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoFeature(Model):
    """What is in `featureMap` of TaobaoShopLabel.

    Attributes:
        goods_level: Level of the product.
        service_level: Level of the service.
    """

    bc_type: str = field("bc_type", "str", required=True)
    experience_desc: str = field("experience_desc", "str", required=True)
    experience_level: str = field("experience_level", "str", required=True)
    experience_ork: str = field("experience_ork", "str", required=True)
    goods_level: str = field("goods_level", "str", required=True)
    goods_ork: str = field("goods_ork", "str", required=True)
    goods_value: str = field("goods_value", "str", required=True)
    is_db: str = field("is_db", "str", required=True)
    logistics_level: str = field("logistics_level", "str", required=True)
    logistics_ork: str = field("logistics_ork", "str", required=True)
    logistics_value: str = field("logistics_value", "str", required=True)
    nps_star_num_out: str = field("nps_star_num_out", "str", required=True)
    nps_value: str = field("nps_value", "str", required=True)
    service_level: str = field("service_level", "str", required=True)
    service_ork: str = field("service_ork", "str", required=True)
    service_value: str = field("service_value", "str", required=True)
