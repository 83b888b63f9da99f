# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_search_all_result_extra import BilibiliSearchAllResultExtra
    from .bilibili_search_hits import BilibiliSearchHits


class BilibiliSearchAllResult(Model):
    """What is in `searchAllResult` of BilibiliSearch.

    Attributes:
        click: What is in `searchBangumiResult` of BilibiliSearch.
        dm: What is in `searchBangumiResult` of BilibiliSearch.
        extra: What the source adds, in BilibiliSearchAllResult.
        pubdate: What is in `searchBangumiResult` of BilibiliSearch.
        totalrank: What is in `searchBangumiResult` of BilibiliSearch.
    """

    click: BilibiliSearchHits = field("click", "BilibiliSearchHits", required=True)
    dm: BilibiliSearchHits = field("dm", "BilibiliSearchHits", required=True)
    extra: BilibiliSearchAllResultExtra = field("extra", "BilibiliSearchAllResultExtra", required=True)
    pubdate: BilibiliSearchHits = field("pubdate", "BilibiliSearchHits", required=True)
    totalrank: BilibiliSearchHits = field("totalrank", "BilibiliSearchHits", required=True)
