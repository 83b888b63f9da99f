# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_breadcrumb_module_response import TaobaoBreadcrumbModuleResponse
    from .taobao_data_list_module_response import TaobaoDataListModuleResponse
    from .taobao_list_module_response import TaobaoListModuleResponse
    from .taobao_meta_module_response import TaobaoMetaModuleResponse
    from .taobao_simplified_module_response import TaobaoSimplifiedModuleResponse


class TaobaoHttpData(Model):
    """What is in `httpData` of TaobaoShopItemListData.

    Attributes:
        breadcrumb_module_response: What is in `breadcrumbModuleResponse` of TaobaoHttpData.
        item_list_module_response: What is in `itemListModuleResponse` of TaobaoHttpData.
        meta_module_response: What is in `metaModuleResponse` of TaobaoHttpData.
        page_simplified_module_response: What is in `pageSimplifiedModuleResponse` of TaobaoHttpData.
        shop_list_module_response: What is in `shopListModuleResponse` of TaobaoHttpData.
        success: Whether it went well.
    """

    breadcrumb_module_response: TaobaoBreadcrumbModuleResponse = field(
        "breadcrumbModuleResponse", "TaobaoBreadcrumbModuleResponse", required=True
    )
    item_list_module_response: TaobaoListModuleResponse = field(
        "itemListModuleResponse", "TaobaoListModuleResponse", required=True
    )
    meta_module_response: TaobaoMetaModuleResponse = field(
        "metaModuleResponse", "TaobaoMetaModuleResponse", required=True
    )
    page_simplified_module_response: TaobaoSimplifiedModuleResponse = field(
        "pageSimplifiedModuleResponse", "TaobaoSimplifiedModuleResponse", required=True
    )
    shop_list_module_response: TaobaoDataListModuleResponse = field(
        "shopListModuleResponse", "TaobaoDataListModuleResponse", required=True
    )
    status_code: int = field("statusCode", "int", required=True)
    success: bool = field("success", "bool", required=True)
