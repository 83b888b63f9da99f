# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_business_config_extra import DouyinBusinessConfigExtra
    from .douyin_feedback import DouyinFeedback
    from .douyin_general_search_config import DouyinGeneralSearchConfig
    from .douyin_next_page import DouyinNextPage


class DouyinBusinessConfig(Model):
    """What is in `business_config` of DouyinSearch.

    Attributes:
        ad_info: What is known of the advertisement.
        card_count: Number of cards.
        extra: What the source adds, in DouyinBusinessConfig.
        has_more: Whether there are more pages.
        keyword: Keyword.
        next_page: What is in `next_page` of DouyinBusinessConfig.
        poi_search_info: What is known of the place search.
        general_search_config: What is in `general_search_config` of DouyinBusinessConfig.
    """

    ad_info: Any = field("ad_info", required=True)
    card_count: int = field("card_count", "int", required=True)
    extra: DouyinBusinessConfigExtra = field("extra", "DouyinBusinessConfigExtra", required=True)
    extra_fresh_struct: Any = field("extra_fresh_struct", required=True)
    feedback: DouyinFeedback | None = field("feedback", "DouyinFeedback", null=True, required=True)
    filter_bar: dict[str, Any] | None = field("filter_bar", "{}", null=True, required=True)
    has_more: int = field("has_more", "int", required=True)
    is_filter_search: int = field("is_filter_search", "int", required=True)
    keyword: str = field("keyword", "str", required=True)
    next_page: DouyinNextPage = field("next_page", "DouyinNextPage", required=True)
    poi_search_info: str = field("poi_search_info", "str", required=True)
    pre_loadmore_config: Any = field("pre_loadmore_config", required=True)
    search_nil_info: Any = field("search_nil_info", required=True)
    backtrace: str = field("backtrace", "str")
    feelgood_msg: dict[str, Any] = field("feelgood_msg", "{}")
    general_search_config: DouyinGeneralSearchConfig = field("general_search_config", "DouyinGeneralSearchConfig")
