# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_comment_share import TiktokCommentShare
    from .tiktok_user import TiktokUser


class TiktokComment(Model):
    """A comment on a post, or an answer to one.

    Attributes:
        aweme_id: Id of the Douyin video.
        comment_post_item_ids: Ids of the comment post items.
        create_time: When it was created.
        digg_count: Number of likes.
        image_list: The pictures.
        label_list: The labels.
        reply_id: Id of the reply.
        share_info: What is known of the share, in TiktokComment.
        status: State, as the source writes it.
        text: The text.
        user: A user as the app shows them.
        allow_download_photo: Whether the download photo is allowed.
        reply_comment_total: Number of all reply comments.
    """

    aweme_id: str = field("aweme_id", "str", required=True)
    cid: str = field("cid", "str", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    comment_language: str = field("comment_language", "str", required=True)
    comment_post_item_ids: Any = field("comment_post_item_ids", required=True)
    create_time: int = field("create_time", "int", required=True)
    digg_count: int = field("digg_count", "int", required=True)
    fold_status: int = field("fold_status", "int", required=True)
    image_list: Any = field("image_list", required=True)
    is_author_digged: bool = field("is_author_digged", "bool", required=True)
    is_comment_translatable: bool = field("is_comment_translatable", "bool", required=True)
    is_high_purchase_intent: bool = field("is_high_purchase_intent", "bool", required=True)
    label_list: Any = field("label_list", required=True)
    no_show: bool = field("no_show", "bool", required=True)
    reply_comment: Any = field("reply_comment", required=True)
    reply_id: str = field("reply_id", "str", required=True)
    reply_to_reply_id: str = field("reply_to_reply_id", "str", required=True)
    share_info: TiktokCommentShare = field("share_info", "TiktokCommentShare", required=True)
    status: int = field("status", "int", required=True)
    stick_position: int = field("stick_position", "int", required=True)
    text: str = field("text", "str", required=True)
    text_extra: list[Any] = field("text_extra", "[]", required=True)
    thread_has_more: bool = field("thread_has_more", "bool", required=True)
    thread_id: int = field("thread_id", "int", required=True)
    trans_btn_style: int = field("trans_btn_style", "int", required=True)
    user: TiktokUser = field("user", "TiktokUser", required=True)
    user_buried: bool = field("user_buried", "bool", required=True)
    user_digged: int = field("user_digged", "int", required=True)
    allow_download_photo: bool = field("allow_download_photo", "bool")
    author_pin: bool = field("author_pin", "bool")
    reply_comment_total: int = field("reply_comment_total", "int")
    sort_tags: str = field("sort_tags", "str")
    seeking_help_model_type: int = field("seeking_help_model_type", "int")
