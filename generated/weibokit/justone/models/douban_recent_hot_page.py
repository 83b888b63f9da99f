# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douban_recent_hot_movie_item import DoubanRecentHotMovieItem
    from .douban_recommend_tag import DoubanRecommendTag
    from .douban_tag import DoubanTag


class DoubanRecentHotPage(Model):
    """What the response holds, in DoubanRecentHotResult.

    Attributes:
        category: Category.
        items: Items of the list.
        recommend_tags: Tags of the recommendation.
        tags: Tags.
        total: How many there are in all.
        type_: What sort of thing it is, as the source writes it.
    """

    category: str = field("category", "str", required=True)
    items: list[DoubanRecentHotMovieItem] = field("items", "DoubanRecentHotMovieItem[]", required=True)
    recommend_tags: list[DoubanRecommendTag] = field("recommend_tags", "DoubanRecommendTag[]", required=True)
    tags: list[DoubanTag] = field("tags", "DoubanTag[]", required=True)
    total: int = field("total", "int", required=True)
    type_: str = field("type", "str", required=True)
