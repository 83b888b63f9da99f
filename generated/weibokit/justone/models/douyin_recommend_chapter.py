# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_aweme_recommend_chapter import DouyinAwemeRecommendChapter


class DouyinRecommendChapter(Model):
    """What is known of the recommendation chapter, in DouyinVideo.

    Attributes:
        chapter_bar_color: Color of the chapter bar.
        chapter_recommend_source: Where the chapter recommendation comes from.
        chapter_recommend_type: Type of the chapter recommendation.
        recommend_chapter_list: The recommendation chapters.
    """

    chapter_abstract: str = field("chapter_abstract", "str", required=True)
    chapter_bar_color: Any = field("chapter_bar_color", required=True)
    chapter_recommend_source: int = field("chapter_recommend_source", "int", required=True)
    chapter_recommend_type: int = field("chapter_recommend_type", "int", required=True)
    push_scene: list[Any] = field("push_scene", "[]", required=True)
    recommend_chapter_list: list[DouyinAwemeRecommendChapter] = field(
        "recommend_chapter_list", "DouyinAwemeRecommendChapter[]", required=True
    )
