# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .status import Status
    from .user import User


class Attitude(Model):
    """A reaction to a status, such as a like.

    Attributes:
        id: Id of the reaction.
        created_at: When the user reacted.
        attitude: Kind of reaction, such as `smile`.
        last_attitude: Kind of reaction before this one.
        source: The app it was sent with: a link, as HTML.
        user: A Weibo account.
        status: A post.
        created_at_time: `created_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    created_at: str = field("created_at", "str")
    attitude: str = field("attitude", "str")
    last_attitude: str = field("last_attitude", "str")
    source: str = field("source", "str")
    user: User = field("user", "User")
    status: Status = field("status", "Status")
    created_at_time: datetime = time_field("created_at", "weibo")
