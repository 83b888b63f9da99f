# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailSkuBase(Model):
    """An item of `skus` of TaobaoSkuBase.

    Attributes:
        sku_id: Id of the variant.
    """

    prop_path: str = field("propPath", "str", required=True)
    sku_id: str = field("skuId", "str", required=True)
