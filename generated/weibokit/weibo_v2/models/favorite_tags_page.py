# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .favorite_tag import FavoriteTag


class FavoriteTagsPage(Model):
    """One page of the tags of a user's bookmarks.

    Attributes:
        tags: The tags.
        total_number: Tags in the whole list.
    """

    tags: list[FavoriteTag] = field("tags", "FavoriteTag[]", required=True)
    total_number: int = field("total_number", "int")
