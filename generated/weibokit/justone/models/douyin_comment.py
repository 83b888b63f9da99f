# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_author import DouyinAuthor
    from .douyin_label import DouyinLabel


class DouyinComment(Model):
    """A comment on a video, or an answer to one.

    Attributes:
        aweme_id: Id of the Douyin video.
        content_type: Type of the content.
        create_time: When it was created.
        digg_count: Number of likes.
        image_list: The pictures.
        is_hot: Whether it is popular.
        label_list: The labels.
        label_text: Text of the label.
        label_type: Type of the label.
        level: Level.
        reply_id: Id of the reply.
        status: State, as the source writes it.
        text: The text.
        text_music_info: What is known of the text music.
        user: The author of a video post.
        video_list: The videos.
        can_share: Whether it is possible to share.
        item_comment_total: Number of all item comments.
        reply_comment_total: Number of all reply comments.
        comment_reply_total: Number of all comment replies.
    """

    aweme_id: str = field("aweme_id", "str", required=True)
    cid: str = field("cid", "str", required=True)
    content_type: int = field("content_type", "int", required=True)
    create_time: int = field("create_time", "int", required=True)
    decorated_emoji_info: Any = field("decorated_emoji_info", required=True)
    digg_count: int = field("digg_count", "int", required=True)
    image_list: Any = field("image_list", required=True)
    is_author_digged: bool = field("is_author_digged", "bool", required=True)
    is_folded: bool = field("is_folded", "bool", required=True)
    is_hot: bool = field("is_hot", "bool", required=True)
    is_note_comment: int = field("is_note_comment", "int", required=True)
    label_list: list[DouyinLabel] | None = field("label_list", "DouyinLabel[]", null=True, required=True)
    label_text: str = field("label_text", "str", required=True)
    label_type: int = field("label_type", "int", required=True)
    level: int = field("level", "int", required=True)
    reply_comment: Any = field("reply_comment", required=True)
    reply_id: str = field("reply_id", "str", required=True)
    reply_to_reply_id: str = field("reply_to_reply_id", "str", required=True)
    status: int = field("status", "int", required=True)
    text: str = field("text", "str", required=True)
    text_extra: list[Any] = field("text_extra", "[]", required=True)
    text_music_info: Any = field("text_music_info", required=True)
    user: DouyinAuthor = field("user", "DouyinAuthor", required=True)
    user_buried: bool = field("user_buried", "bool", required=True)
    user_digged: int = field("user_digged", "int", required=True)
    video_list: Any = field("video_list", required=True)
    can_share: bool = field("can_share", "bool")
    ent_parachute_tip: int = field("ent_parachute_tip", "int")
    enter_from: str = field("enter_from", "str")
    is_user_tend_to_reply: bool = field("is_user_tend_to_reply", "bool")
    item_comment_total: int = field("item_comment_total", "int")
    reply_comment_total: int = field("reply_comment_total", "int")
    sort_tags: str = field("sort_tags", "str")
    stick_position: int = field("stick_position", "int")
    comment_reply_total: int = field("comment_reply_total", "int")
    reply_to_user_sec_id: str = field("reply_to_user_sec_id", "str")
    reply_to_userid: str = field("reply_to_userid", "str")
    reply_to_username: str = field("reply_to_username", "str")
