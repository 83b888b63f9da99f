# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .status import Status
    from .user import User


class Comment(Model):
    """A comment on a post.

    Attributes:
        created_at: When it was written, such as `Sat May 07 09:05:00 +0800 2011`.
        id: Id of the comment.
        text: The text.
        source: Where it was written: a link, as HTML.
        user: A Sina Weibo account.
        mid: Id of the comment in the messaging system; in JSON only, since 2011.
        status: A post of up to 140 characters.
        reply_comment: A comment on a post.
        created_at_time: `created_at` as a datetime with its zone.
    """

    created_at: str = field("created_at", "str", required=True)
    id: int = field("id", "int", required=True)
    text: str = field("text", "str", required=True)
    source: str = field("source", "str")
    user: User = field("user", "User")
    mid: str = field("mid", "str")
    status: Status = field("status", "Status")
    reply_comment: Comment = field("reply_comment", "Comment")
    created_at_time: datetime = time_field("created_at", "weibo")
