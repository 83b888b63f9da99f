# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuRelationship(Model):
    """What is in `relationship` of ZhihuAnswer.

    Attributes:
        is_favorited: Whether it is a favorite.
    """

    is_author: bool = field("is_author", "bool", required=True)
    is_authorized: bool = field("is_authorized", "bool", required=True)
    is_favorited: bool = field("is_favorited", "bool", required=True)
    is_nothelp: bool = field("is_nothelp", "bool", required=True)
    is_thanked: bool = field("is_thanked", "bool", required=True)
    upvoted_followees: list[Any] = field("upvoted_followees", "[]", required=True)
    voting: int = field("voting", "int", required=True)
