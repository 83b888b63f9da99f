# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_search_recommend_item import XiaohongshuSearchRecommendItem
    from .xiaohongshu_search_recommend_status import XiaohongshuSearchRecommendStatus


class XiaohongshuSearchRecommend(Model):
    """What the response holds, in XiaohongshuSearchRecommendResult.

    Attributes:
        items: Items of the list.
        result: Outcome, as the source has it, in XiaohongshuSearchRecommend.
        word_request_id: Id of the word request.
    """

    items: list[XiaohongshuSearchRecommendItem] = field("items", "XiaohongshuSearchRecommendItem[]", required=True)
    result: XiaohongshuSearchRecommendStatus = field("result", "XiaohongshuSearchRecommendStatus", required=True)
    search_cpl_id: str = field("search_cpl_id", "str", required=True)
    word_request_id: str = field("word_request_id", "str", required=True)
