# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoSkuPvPair(Model):
    """An item of `skuPVPairList` of TaobaoItemSku.

    Attributes:
        sku_id: Id of the variant.
    """

    prop_path: str = field("propPath", "str", required=True)
    sku_id: int = field("skuId", "int", required=True)
