# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_domain import ZhihuDomain
    from .zhihu_item_in_view import ZhihuItemInView
    from .zhihu_paging import ZhihuPaging
    from .zhihu_search_action import ZhihuSearchAction
    from .zhihu_search_data import ZhihuSearchData


class ZhihuSearchPage(Model):
    """What the response holds, in ZhihuSearchResult.

    Attributes:
        data: What the response holds.
        domain_info: What is known of the domain, in ZhihuSearchPage.
        paging: What is in `paging` of ZhihuColumnArticleListAnswer.
        search_action_info: What is known of the search action, in ZhihuSearchPage.
    """

    ab_params: str = field("ab_params", "str", required=True)
    data: list[ZhihuSearchData] = field("data", "ZhihuSearchData[]", required=True)
    domain_info: ZhihuDomain = field("domain_info", "ZhihuDomain", required=True)
    filter_items: Any = field("filter_items", required=True)
    hit_labels: Any = field("hit_labels", required=True)
    is_brand_word: bool = field("is_brand_word", "bool", required=True)
    is_hit_koc_cache: bool = field("is_hit_koc_cache", "bool", required=True)
    is_koc_words: bool = field("is_koc_words", "bool", required=True)
    item_in_view: list[ZhihuItemInView] = field("item_in_view", "ZhihuItemInView[]", required=True)
    paging: ZhihuPaging = field("paging", "ZhihuPaging", required=True)
    pendant: Any = field("pendant", required=True)
    related_search_result: list[Any] = field("related_search_result", "[]", required=True)
    search_action_info: ZhihuSearchAction = field("search_action_info", "ZhihuSearchAction", required=True)
    sensitive_level: int = field("sensitive_level", "int", required=True)
    warning: str = field("warning", "str", required=True)
