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
    """A comment on a note, or an answer to one.

    Attributes:
        biz_label: What is in `biz_label` of XiaohongshuComment.
        comment_type: Type of the comment.
        content: The text, or what is in it.
        friend_liked_msg: Message about the friend like.
        id: Id.
        like_count: Number of likes.
        liked: Whether one likes it.
        note_id: Id of the note.
        score: Score.
        show_tags: Whether the tag is shown.
        status: State, as the source writes it.
        time: Time, as the source writes it.
        user: What is in `user` of XiaohongshuComment.
        ip_location: Where the IP address is.
        sub_comment_count: Number of reply comments.
        sub_comment_cursor: Where the next page of reply comments begins.
        track_id: Id of the track.
        media_source_type: Type of the medium source.
        target_comment: What is in `target_comment` of XiaohongshuComment.
    """

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
