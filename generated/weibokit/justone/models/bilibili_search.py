# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_search_all_result import BilibiliSearchAllResult
    from .bilibili_search_hits import BilibiliSearchHits


class BilibiliSearch(Model):
    """What is in `search` of BilibiliUserDetail.

    Attributes:
        keyword: Keyword.
        search_all_result: What is in `searchAllResult` of BilibiliSearch.
        search_bangumi_result: What is in `searchBangumiResult` of BilibiliSearch.
        search_film_result: What is in `searchBangumiResult` of BilibiliSearch.
        search_user_result: What is in `searchBangumiResult` of BilibiliSearch.
    """

    bsource: str = field("bsource", "str", required=True)
    is_custom: bool = field("isCustom", "bool", required=True)
    keyword: str = field("keyword", "str", required=True)
    open_app_dialog: bool = field("openAppDialog", "bool", required=True)
    search_all_result: BilibiliSearchAllResult = field("searchAllResult", "BilibiliSearchAllResult", required=True)
    search_bangumi_result: BilibiliSearchHits = field("searchBangumiResult", "BilibiliSearchHits", required=True)
    search_film_result: BilibiliSearchHits = field("searchFilmResult", "BilibiliSearchHits", required=True)
    search_user_result: BilibiliSearchHits = field("searchUserResult", "BilibiliSearchHits", required=True)
