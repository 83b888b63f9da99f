# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAwemeRecommendChapter(Model):
    """An item of `recommend_chapter_list` of DouyinRecommendChapter.

    Attributes:
        desc: Description.
        timestamp: Time, as the source writes it.
    """

    desc: str = field("desc", "str", required=True)
    detail: str = field("detail", "str", required=True)
    points: list[Any] = field("points", "[]", required=True)
    timestamp: int = field("timestamp", "int", required=True)
