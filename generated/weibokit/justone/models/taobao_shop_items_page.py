# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_items_array import TaobaoItemsArray


class TaobaoShopItemsPage(Model):
    """Outcome, as the source has it, in TaobaoShopItemListV3.

    Attributes:
        page_size: Size of the page.
        shop_id: Id of the shop.
        shop_title: Title of the shop.
    """

    current_page: int = field("currentPage", "int", required=True)
    current_sort: str = field("currentSort", "str", required=True)
    items_array: list[TaobaoItemsArray] = field("itemsArray", "TaobaoItemsArray[]", required=True)
    page_size: int = field("pageSize", "int", required=True)
    shop_id: int = field("shopId", "int", required=True)
    shop_title: str = field("shopTitle", "str", required=True)
    total_results: int = field("totalResults", "int", required=True)
