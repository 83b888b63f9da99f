# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdJxgf(Model):
    """What is in `jxgf` of JdItemDetail.

    Attributes:
        shop_item_list: The shop items.
        type_: What sort of thing it is, as the source writes it.
    """

    iconcode: str = field("iconcode", "str", required=True)
    recommendinfo: dict[str, Any] = field("recommendinfo", "{}", required=True)
    shop_item_list: list[Any] = field("shopItemList", "[]", required=True)
    type_: int = field("type", "int", required=True)
