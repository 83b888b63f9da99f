# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .geo import Geo
    from .user import User


class Status(Model):
    """A post of up to 140 characters.

    Attributes:
        created_at: When it was posted, such as `Sat May 07 09:05:00 +0800 2011`.
        id: Id of the post.
        text: The text.
        source: Where it was posted from: a link, as HTML.
        favorited: Whether the caller bookmarked it.
        truncated: Whether the text was cut; it never was.
        geo: Where it was posted; null for nowhere in particular.
        in_reply_to_status_id: Id of the post that this one answers; empty when it answers none.
        in_reply_to_user_id: Id of the user whom this one answers; empty when it answers none.
        in_reply_to_screen_name: Nickname of the user whom this one answers; empty when it answers none.
        thumbnail_pic: Address of its picture, small; posts without a picture lack it.
        bmiddle_pic: Address of its picture, of middle size.
        original_pic: Address of its picture, as it was uploaded.
        mid: Id of the post in the messaging system.
        reposts_count: How often it was reposted; seen in 2012 only.
        comments_count: How often it was commented on; seen in 2012 only.
        user: A Sina Weibo account.
        retweeted_status: A post of up to 140 characters.
        annotations: Data that the posting app attached.
        estate: `deleted` for a post that was removed, where those were asked for.
        created_at_time: `created_at` as a datetime with its zone.
    """

    created_at: str = field("created_at", "str", required=True)
    id: int = field("id", "int", required=True)
    text: str = field("text", "str", required=True)
    source: str = field("source", "str")
    favorited: bool = field("favorited", "bool")
    truncated: bool = field("truncated", "bool")
    geo: Geo | None = field("geo", "Geo", null=True)
    in_reply_to_status_id: str = field("in_reply_to_status_id", "str")
    in_reply_to_user_id: str = field("in_reply_to_user_id", "str")
    in_reply_to_screen_name: str = field("in_reply_to_screen_name", "str")
    thumbnail_pic: str = field("thumbnail_pic", "str")
    bmiddle_pic: str = field("bmiddle_pic", "str")
    original_pic: str = field("original_pic", "str")
    mid: str = field("mid", "str")
    reposts_count: int = field("reposts_count", "int")
    comments_count: int = field("comments_count", "int")
    user: User = field("user", "User")
    retweeted_status: Status = field("retweeted_status", "Status")
    annotations: list[Any] = field("annotations", "[]")
    estate: str = field("estate", "str")
    created_at_time: datetime = time_field("created_at", "weibo")
