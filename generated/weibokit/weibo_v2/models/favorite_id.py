# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .favorite_tag import FavoriteTag


class FavoriteId(Model):
    """A bookmarked status, by its id.

    Attributes:
        status: Id of the status.
        tags: Tags of the bookmark, two at most.
        favorited_time: When it was bookmarked.
        favorited_at: `favorited_time` as a datetime with its zone.
    """

    status: int | str = field("status", "int|str", required=True)
    tags: list[FavoriteTag] = field("tags", "FavoriteTag[]")
    favorited_time: str = field("favorited_time", "str")
    favorited_at: datetime = time_field("favorited_time", "weibo")
