# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_page_config import TaobaoPageConfig
    from .taobao_query import TaobaoQuery


class TaobaoPageData(Model):
    """What is in `pageData` of TaobaoShopItemListData.

    Attributes:
        keyword: Keyword.
        page_config: Settings of the page, in TaobaoPageData.
        query: What is in `query` of TaobaoPageData.
    """

    client: str = field("client", "str", required=True)
    current_path: str = field("currentPath", "str", required=True)
    current_url: str = field("currentUrl", "str", required=True)
    detail_url: str = field("detailUrl", "str", required=True)
    env: str = field("env", "str", required=True)
    host: str = field("host", "str", required=True)
    is_base_64_on: bool = field("isBase64On", "bool", required=True)
    keyword: str = field("keyword", "str", required=True)
    locale: str = field("locale", "str", required=True)
    page_config: TaobaoPageConfig = field("pageConfig", "TaobaoPageConfig", required=True)
    page_url_follow: bool = field("pageUrlFollow", "bool", required=True)
    query: TaobaoQuery = field("query", "TaobaoQuery", required=True)
    sort: str = field("sort", "str", required=True)
    spm: str = field("spm", "str", required=True)
    taglist_path: str = field("taglistPath", "str", required=True)
    traffic: str = field("traffic", "str", required=True)
    wh_locale: str = field("wh_locale", "str", required=True)
    wh_page_type: str = field("wh_pageType", "str", required=True)
