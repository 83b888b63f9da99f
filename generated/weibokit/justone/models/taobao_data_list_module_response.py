# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_shop import TaobaoShop


class TaobaoDataListModuleResponse(Model):
    """What is in `shopListModuleResponse` of TaobaoHttpData.

    Attributes:
        shop_list: The shops.
        success: Whether it went well.
    """

    shop_list: list[TaobaoShop] = field("shopList", "TaobaoShop[]", required=True)
    success: bool = field("success", "bool", required=True)
