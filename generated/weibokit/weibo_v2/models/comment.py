# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .status import Status
    from .user import User


class Comment(Model):
    """A comment on a status.

    Attributes:
        id: Id of the comment. Ids may lie beyond 2^53: use `idstr` where numbers lose precision.
        created_at: When it was written.
        idstr: The id as text; old samples lack it.
        mid: Another id of the same comment, as text; newer answers have the id itself.
        text: The text.
        source: The app it was written with: a link, as HTML, or nothing.
        user: A Weibo account.
        status: A post.
        reply_comment: A comment on a status.
        rootid: Id of the comment with which the conversation began.
        floor_number: Place of the comment below its status.
        like_count: Likes of the comment.
        liked: Whether the caller likes the comment.
        reply_count: Answers to the comment.
        reply_original_text: The text without what it answers.
        created_at_time: `created_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    created_at: str = field("created_at", "str")
    idstr: str = field("idstr", "str")
    mid: str = field("mid", "str")
    text: str = field("text", "str")
    source: str = field("source", "str")
    user: User = field("user", "User")
    status: Status = field("status", "Status")
    reply_comment: Comment = field("reply_comment", "Comment")
    rootid: int = field("rootid", "int")
    floor_number: int = field("floor_number", "int")
    like_count: int = field("like_count", "int")
    liked: bool = field("liked", "bool")
    reply_count: int = field("reply_count", "int")
    reply_original_text: str = field("reply_original_text", "str")
    disable_reply: int = field("disable_reply", "int")
    source_allowclick: int = field("source_allowclick", "int")
    source_type: int = field("source_type", "int")
    gid: int = field("gid", "int")
    feature_type: int = field("feature_type", "int")
    cut_tail: bool = field("cut_tail", "bool")
    url_objects: list[Any] = field("url_objects", "[]")
    readtimetype: str = field("readtimetype", "str")
    created_at_time: datetime = time_field("created_at", "weibo")
