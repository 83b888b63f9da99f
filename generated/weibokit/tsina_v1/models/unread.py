# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Unread(Model):
    """How much is new.

    Attributes:
        followers: New followers.
        dm: New direct messages.
        mentions: New posts that mention the caller.
        comments: New comments.
        new_status: 1 when there are new posts; only where it was asked for.
        status: New posts; seen in JSON of 2011 only.
    """

    followers: int = field("followers", "int", required=True)
    dm: int = field("dm", "int", required=True)
    mentions: int = field("mentions", "int", required=True)
    comments: int = field("comments", "int", required=True)
    new_status: int = field("new_status", "int")
    status: int = field("status", "int")
