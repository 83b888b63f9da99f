# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_data_item import InstagramDataItem
    from .instagram_user import InstagramUser


class InstagramUserPostsData(Model):
    """What the response holds, in InstagramUserPostsAnswer.

    Attributes:
        count: How many there are.
        items: Items of the list.
        user: A user, in full or as posts show them.
    """

    count: int = field("count", "int", required=True)
    items: list[InstagramDataItem] = field("items", "InstagramDataItem[]", required=True)
    user: InstagramUser = field("user", "InstagramUser", required=True)
