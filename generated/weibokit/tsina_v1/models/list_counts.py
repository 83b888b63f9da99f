# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ListCounts(Model):
    """How many lists there are around a user.

    Attributes:
        lists: Lists of the user's own.
        subscriptions: Lists that the user subscribed to.
        listed: Lists that the user is in.
    """

    lists: int = field("lists", "int")
    subscriptions: int = field("subscriptions", "int")
    listed: int = field("listed", "int")
