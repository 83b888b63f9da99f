# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_shop_items_page import TaobaoShopItemsPage


class TaobaoShopItemListV3(Model):
    """What the response holds, in TaobaoShopItemListV3Result.

    Attributes:
        result: Outcome, as the source has it, in TaobaoShopItemListV3.
    """

    logs: list[Any] = field("logs", "[]", required=True)
    result: TaobaoShopItemsPage = field("result", "TaobaoShopItemsPage", required=True)
