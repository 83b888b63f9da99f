# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_list_module_response_item import TaobaoListModuleResponseItem
    from .taobao_page import TaobaoPage


class TaobaoListModuleResponse(Model):
    """What is in `itemListModuleResponse` of TaobaoHttpData.

    Attributes:
        item_list: The items.
        page: Number of the page, in TaobaoListModuleResponse.
        success: Whether it went well.
    """

    item_list: list[TaobaoListModuleResponseItem] = field("itemList", "TaobaoListModuleResponseItem[]", required=True)
    page: TaobaoPage = field("page", "TaobaoPage", required=True)
    page_url_follow: bool = field("pageUrlFollow", "bool", required=True)
    success: bool = field("success", "bool", required=True)
