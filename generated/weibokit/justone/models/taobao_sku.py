# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoSku(Model):
    """One variant of an item.

    Attributes:
        price: Price.
        quantity: How many there are.
        sku_id: Id of the variant.
    """

    price: str = field("price", "str", required=True)
    price_money: int = field("priceMoney", "int", required=True)
    prop_path: str = field("propPath", "str", required=True)
    quantity: str = field("quantity", "str", required=True)
    sku_id: int = field("skuId", "int", required=True)
