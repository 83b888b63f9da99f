# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_http_data import TaobaoHttpData
    from .taobao_page_data import TaobaoPageData


class TaobaoShopItemListData(Model):
    """What the response holds, in TaobaoShopItemListV2Result.

    Attributes:
        http_data: What is in `httpData` of TaobaoShopItemListData.
        page_data: What is in `pageData` of TaobaoShopItemListData.
    """

    http_data: TaobaoHttpData = field("httpData", "TaobaoHttpData", required=True)
    page_data: TaobaoPageData = field("pageData", "TaobaoPageData", required=True)
