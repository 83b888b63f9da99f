# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DoubanRecommendTag(Model):
    """An item of `recommend_tags` of DoubanRecentHotPage.

    Attributes:
        category: Category.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    category: str = field("category", "str", required=True)
    selected: bool = field("selected", "bool", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
