# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_sku import TaobaoSku
    from .taobao_sku_property import TaobaoSkuProperty
    from .taobao_sku_pv_pair import TaobaoSkuPvPair


class TaobaoItemSku(Model):
    """What is in `itemSkuDO` of TaobaoItemDetailData.

    Attributes:
        sku_list: The variants.
    """

    sku_list: dict[str, TaobaoSku] = field("skuList", "TaobaoSku{}", required=True)
    sku_pv_pair_list: list[TaobaoSkuPvPair] = field("skuPVPairList", "TaobaoSkuPvPair[]", required=True)
    sku_property_list: list[TaobaoSkuProperty] = field("skuPropertyList", "TaobaoSkuProperty[]", required=True)
