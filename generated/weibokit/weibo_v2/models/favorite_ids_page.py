# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .favorite_id import FavoriteId


class FavoriteIdsPage(Model):
    """One page of bookmarked statuses, by their ids.

    Attributes:
        favorites: The bookmarks, the newest first.
        total_number: Bookmarks in the whole list.
    """

    favorites: list[FavoriteId] = field("favorites", "FavoriteId[]", required=True)
    total_number: int = field("total_number", "int")
