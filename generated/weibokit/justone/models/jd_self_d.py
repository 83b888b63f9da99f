# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdSelfD(Model):
    """What is in `self_D` of JdStock.

    Attributes:
        shop_id: Id of the shop.
        shop_name: Name of the shop.
    """

    col_type: int = field("colType", "int", required=True)
    hot_line: str = field("hotLine", "str", required=True)
    po: bool = field("po", "bool", required=True)
    shop_id: int = field("shopId", "int", required=True)
    shop_name: str = field("shopName", "str", required=True)
    shop_website: str = field("shopWebsite", "str", required=True)
    vender: str = field("vender", "str", required=True)
    vender_id: int = field("venderId", "int", required=True)
