# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_at_user import XiaohongshuAtUser
    from .xiaohongshu_biz_label import XiaohongshuBizLabel
    from .xiaohongshu_comment_user import XiaohongshuCommentUser
    from .xiaohongshu_hash_tag import XiaohongshuHashTag
    from .xiaohongshu_picture import XiaohongshuPicture
    from .xiaohongshu_show_tag import XiaohongshuShowTag
    from .xiaohongshu_target_comment import XiaohongshuTargetComment


class XiaohongshuComment(Model):
    """A comment on a note, or an answer to one."""

    at_users: list[XiaohongshuAtUser] = field("at_users", "XiaohongshuAtUser[]", required=True)
    biz_label: XiaohongshuBizLabel = field("biz_label", "XiaohongshuBizLabel", required=True)
    collected: bool = field("collected", "bool", required=True)
    comment_type: int = field("comment_type", "int", required=True)
    content: str = field("content", "str", required=True)
    downvoted: bool = field("downvoted", "bool", required=True)
    friend_liked_msg: str = field("friend_liked_msg", "str", required=True)
    hidden: bool = field("hidden", "bool", required=True)
    id: str = field("id", "str", required=True)
    like_count: int = field("like_count", "int", required=True)
    liked: bool = field("liked", "bool", required=True)
    note_id: str = field("note_id", "str", required=True)
    score: int = field("score", "int", required=True)
    share_strategy: int = field("share_strategy", "int", required=True)
    show_tags: list[Any] = field("show_tags", "[]", required=True)
    show_tags_v2: list[XiaohongshuShowTag] = field("show_tags_v2", "XiaohongshuShowTag[]", required=True)
    show_type: str = field("show_type", "str", required=True)
    status: int = field("status", "int", required=True)
    time: int = field("time", "int", required=True)
    translation_strategy: int = field("translation_strategy", "int", required=True)
    user: XiaohongshuCommentUser = field("user", "XiaohongshuCommentUser", required=True)
    ip_location: str = field("ip_location", "str")
    sub_comment_count: int = field("sub_comment_count", "int")
    sub_comment_cursor: str = field("sub_comment_cursor", "str")
    sub_comments: list[XiaohongshuComment] = field("sub_comments", "XiaohongshuComment[]")
    track_id: str = field("track_id", "str")
    hash_tags: list[XiaohongshuHashTag] = field("hash_tags", "XiaohongshuHashTag[]")
    media_source_type: int = field("media_source_type", "int")
    pictures: list[XiaohongshuPicture] = field("pictures", "XiaohongshuPicture[]")
    target_comment: XiaohongshuTargetComment = field("target_comment", "XiaohongshuTargetComment")
