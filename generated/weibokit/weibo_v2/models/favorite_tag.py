# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class FavoriteTag(Model):
    """A tag of bookmarks.

    Attributes:
        id: Id of the tag.
        tag: The tag.
        count: Bookmarks with the tag; only in lists of tags.
    """

    id: int = field("id", "int", required=True)
    tag: str = field("tag", "str")
    count: int = field("count", "int")
