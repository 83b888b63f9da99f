# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .favorite import Favorite


class FavoritesPage(Answer):
    """One page of bookmarked statuses.

    Attributes:
        favorites: The bookmarks, the newest first.
        total_number: Bookmarks in the whole list.
    """

    favorites: list[Favorite] = field("favorites", "Favorite[]", required=True)
    total_number: int = field("total_number", "int")
