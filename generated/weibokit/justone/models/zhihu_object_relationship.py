# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuObjectRelationship(Model):
    """What is in `relationship` of ZhihuObject.

    Attributes:
        following_collect_count: Number of following collections.
        is_following: Whether it is followed.
    """

    following_collect: list[Any] = field("following_collect", "[]", required=True)
    following_collect_count: int = field("following_collect_count", "int", required=True)
    following_upvoter: list[Any] = field("following_upvoter", "[]", required=True)
    following_upvoter_count: int = field("following_upvoter_count", "int", required=True)
    high_level_creator: list[Any] = field("high_level_creator", "[]", required=True)
    high_level_creator_count: int = field("high_level_creator_count", "int", required=True)
    is_author: bool = field("is_author", "bool", required=True)
    is_following: bool = field("is_following", "bool", required=True)
    is_nothelp: bool = field("is_nothelp", "bool", required=True)
    is_thanked: bool = field("is_thanked", "bool", required=True)
    voting: int = field("voting", "int", required=True)
