# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_item_detail_sku_base import TaobaoItemDetailSkuBase
    from .taobao_sku_base_prop import TaobaoSkuBaseProp


class TaobaoSkuBase(Model):
    """What is in `skuBase` of TaobaoItemDetailV3."""

    props: list[TaobaoSkuBaseProp] = field("props", "TaobaoSkuBaseProp[]", required=True)
    skus: list[TaobaoItemDetailSkuBase] = field("skus", "TaobaoItemDetailSkuBase[]", required=True)
