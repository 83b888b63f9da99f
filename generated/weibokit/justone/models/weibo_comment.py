# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_user import WeiboUser


class WeiboComment(Model):
    """A comment on a post, or an answer to one.

    Attributes:
        created_at: When it was created.
        id: Id.
        text: The text.
        source_type: Type of the source.
        source: Where it comes from.
        user: A Weibo account as the profile service returns it.
        mid: Id of the post or the member.
        idstr: Id, as text.
        liked: Whether one likes it.
        pic_num: Number of pictures.
        allow_follow: Whether the follow is allowed.
        comments: Comments.
        next_cursor: Where the next page begins.
    """

    created_at: str = field("created_at", "str", required=True)
    id: int = field("id", "int", required=True)
    rootid: int = field("rootid", "int", required=True)
    rootidstr: str = field("rootidstr", "str", required=True)
    floor_number: int = field("floor_number", "int", required=True)
    text: str = field("text", "str", required=True)
    disable_reply: int = field("disable_reply", "int", required=True)
    restrict_operate: int = field("restrictOperate", "int", required=True)
    source_allowclick: int = field("source_allowclick", "int", required=True)
    source_type: int = field("source_type", "int", required=True)
    source: str = field("source", "str", required=True)
    restrict_state: int = field("restrict_state", "int", required=True)
    user: WeiboUser = field("user", "WeiboUser", required=True)
    mid: str = field("mid", "str", required=True)
    idstr: str = field("idstr", "str", required=True)
    url_objects: list[Any] = field("url_objects", "[]", required=True)
    liked: bool = field("liked", "bool", required=True)
    pic_num: int = field("pic_num", "int", required=True)
    readtimetype: str = field("readtimetype", "str", required=True)
    analysis_extra: str = field("analysis_extra", "str", required=True)
    cmt_ext: str = field("cmt_ext", "str", required=True)
    safe_tags: int = field("safe_tags", "int", required=True)
    match_ai_play_picture: bool = field("match_ai_play_picture", "bool", required=True)
    rid: str = field("rid", "str", required=True)
    allow_follow: bool = field("allow_follow", "bool", required=True)
    item_category: str = field("item_category", "str", required=True)
    degrade_type: str = field("degrade_type", "str", required=True)
    biz_mark_type: int = field("biz_mark_type", "int", required=True)
    comments: list[Any] = field("comments", "[]", required=True)
    hasvisible: bool = field("hasvisible", "bool", required=True)
    previous_cursor: int = field("previous_cursor", "int", required=True)
    next_cursor: int = field("next_cursor", "int", required=True)
    total_number: int = field("total_number", "int", required=True)
    since_id: int = field("since_id", "int", required=True)
    max_id: int = field("max_id", "int", required=True)
    like_counts: int = field("like_counts", "int", required=True)
    text_raw: str = field("text_raw", "str", required=True)
    is_expand: bool = field("isExpand", "bool", required=True)
