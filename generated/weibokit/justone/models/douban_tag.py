# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douban_types import DoubanTypes


class DoubanTag(Model):
    """An item of `tags` of DoubanRecentHotPage.

    Attributes:
        category: Category.
        title: Title.
    """

    category: str = field("category", "str", required=True)
    selected: bool = field("selected", "bool", required=True)
    title: str = field("title", "str", required=True)
    types: list[DoubanTypes] = field("types", "DoubanTypes[]", required=True)
