# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .advert import Advert
    from .annotation import Annotation
    from .comment_rules import CommentRules
    from .geo import Geo
    from .long_text import LongText
    from .picture import Picture
    from .user import User
    from .visibility import Visibility


class Status(Model):
    """A post.

    Attributes:
        id: Id of the status. Ids may lie beyond 2^53: use `idstr` where numbers lose precision.
        created_at: When it was posted; empty when the status was deleted.
        idstr: The id as text; old samples lack it.
        mid: Another id of the same status, as text; newer answers have the id itself.
        text: The text. That of a deleted status is a notice instead.
        source: The app it was posted with: a link, as HTML, or nothing.
        favorited: Whether the caller bookmarked it.
        truncated: Whether the text was cut.
        in_reply_to_status_id: Always empty; meant for the id of the status that this one answers.
        in_reply_to_user_id: Always empty; meant for the id of the user whom this one answers.
        in_reply_to_screen_name: Always empty; meant for the nickname of the user whom this one answers.
        thumbnail_pic: Address of the first picture, small; missing without a picture, like the next two.
        bmiddle_pic: Address of the first picture, middle size.
        original_pic: Address of the first picture, as uploaded.
        pic_urls: The pictures; empty without one. Old samples lack it.
        pic_ids: Ids of the pictures; one in place of the file name in `thumbnail_pic` gives its address.
        geo: Where it was posted; null when that is not known.
        user: A Weibo account.
        uid: Id of the author, in place of `user` when `trim_user` is 1.
        retweeted_status: A post.
        reposts_count: How often it was reposted.
        comments_count: How often it was commented on.
        attitudes_count: How often it was liked; old samples lack it.
        mlevel: Not used, says the field table.
        visible: Who may see a status.
        annotations: What the app attached when it posted, up to 512 characters as JSON.
        tags: Tags that the author gave to it; only in answers about tags.
        ad: Promoted statuses, in timelines.
        deleted: `1` when the status was deleted; missing otherwise.
        is_long_text: Whether `text` is only the beginning.
        long_text: The whole of a text that is shown in part; not documented.
        text_length: Length of the whole text.
        pic_num: How many pictures there are.
        gif_ids: Ids of animated pictures, or null.
        comment_manage_info: Who may comment on a status; not documented.
        created_at_time: `created_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    created_at: str = field("created_at", "str")
    idstr: str = field("idstr", "str")
    mid: str = field("mid", "str")
    text: str = field("text", "str")
    source: str = field("source", "str")
    favorited: bool = field("favorited", "bool")
    truncated: bool = field("truncated", "bool")
    in_reply_to_status_id: str = field("in_reply_to_status_id", "str")
    in_reply_to_user_id: str = field("in_reply_to_user_id", "str")
    in_reply_to_screen_name: str = field("in_reply_to_screen_name", "str")
    thumbnail_pic: str = field("thumbnail_pic", "str")
    bmiddle_pic: str = field("bmiddle_pic", "str")
    original_pic: str = field("original_pic", "str")
    pic_urls: list[Picture] = field("pic_urls", "Picture[]")
    pic_ids: list[str] = field("pic_ids", "str[]")
    geo: Geo | None = field("geo", "Geo", null=True)
    user: User = field("user", "User")
    uid: int = field("uid", "int")
    retweeted_status: Status = field("retweeted_status", "Status")
    reposts_count: int = field("reposts_count", "int")
    comments_count: int = field("comments_count", "int")
    attitudes_count: int = field("attitudes_count", "int")
    mlevel: int = field("mlevel", "int")
    visible: Visibility = field("visible", "Visibility")
    annotations: list[Annotation] = field("annotations", "Annotation[]")
    tags: list[str] = field("tags", "str[]")
    ad: list[Advert] = field("ad", "Advert[]")
    deleted: str = field("deleted", "str")
    is_long_text: bool = field("isLongText", "bool")
    long_text: LongText = field("longText", "LongText")
    text_length: int = field("textLength", "int")
    pic_num: int = field("pic_num", "int")
    gif_ids: str | None = field("gif_ids", "str", null=True)
    comment_manage_info: CommentRules = field("comment_manage_info", "CommentRules")
    can_edit: bool = field("can_edit", "bool")
    is_paid: bool = field("is_paid", "bool")
    appid: int = field("appid", "int")
    source_allowclick: int = field("source_allowclick", "int")
    source_type: int = field("source_type", "int")
    user_type: int = field("userType", "int")
    mblog_vip_type: int = field("mblog_vip_type", "int")
    mblogtype: int = field("mblogtype", "int")
    page_type: int = field("page_type", "int")
    pending_approval_count: int = field("pending_approval_count", "int")
    reward_exhibition_type: int = field("reward_exhibition_type", "int")
    hide_flag: int = field("hide_flag", "int")
    biz_feature: int = field("biz_feature", "int")
    biz_ids: list[Any] = field("biz_ids", "[]")
    has_action_type_card: int = field("hasActionTypeCard", "int")
    darwin_tags: list[Any] = field("darwin_tags", "[]")
    hot_weibo_tags: list[Any] = field("hot_weibo_tags", "[]")
    text_tag_tips: list[Any] = field("text_tag_tips", "[]")
    alchemy_params: dict[str, Any] = field("alchemy_params", "{}")
    more_info_type: int = field("more_info_type", "int")
    positive_recom_flag: int = field("positive_recom_flag", "int")
    content_auth: int = field("content_auth", "int")
    is_show_bulletin: int = field("is_show_bulletin", "int")
    rid: str = field("rid", "str")
    mark: str = field("mark", "str")
    state: int = field("state", "int")
    created_at_time: datetime = time_field("created_at", "weibo")
