# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailSkus(Model):
    """An item of `skus` of TaobaoItemDetailV9.

    Attributes:
        id: Id.
        price: Price.
        quantity: How many there are.
        sku_id: Id of the variant.
    """

    id: str = field("id", "str", required=True)
    orign_price: int = field("orign_price", "int", required=True)
    price: str = field("price", "str", required=True)
    quantity: str = field("quantity", "str", required=True)
    sku_id: int = field("skuId", "int", required=True)
