# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_annotation import WeiboAnnotation
    from .weibo_comment_manage import WeiboCommentManage
    from .weibo_number_display_strategy import WeiboNumberDisplayStrategy
    from .weibo_page import WeiboPage
    from .weibo_pic import WeiboPic
    from .weibo_pic_focus_point import WeiboPicFocusPoint
    from .weibo_topic import WeiboTopic
    from .weibo_user import WeiboUser
    from .weibo_visible import WeiboVisible


class WeiboPost(Model):
    """A post in the list of a user's posts.

    Attributes:
        can_edit: Whether it is possible to edit.
        comments_count: Number of comments.
        created_at: When it was created.
        id: Id.
        idstr: Id, as text.
        is_ad: Whether it is an advertisement.
        is_paid: Whether it is paid.
        mid: Id of the post or the member.
        pic_ids: Ids of the pictures.
        pic_num: Number of pictures.
        region_name: Name of the region.
        reposts_count: Number of reposts.
        share_repost_type: Type of the share repost.
        source: Where it comes from.
        user: A Weibo account as the profile service returns it.
        visible: What is in `visible` of WeiboPost.
        comment_manage_info: What is in `comment_manage_info` of WeiboPost.
        number_display_strategy: What is in `number_display_strategy` of WeiboPost.
        pic_infos: What is known of the pictures.
        show_feed_comment: Whether the feed comment is shown.
        show_feed_repost: Whether the feed repost is shown.
        show_picture_viewer: Whether the picture viewer is shown.
        text: The text.
        page_info: What a post links to, such as a video.
    """

    annotations: list[WeiboAnnotation | list[Any]] = field("annotations", "(WeiboAnnotation|[])[]", required=True)
    attitudes_count: int = field("attitudes_count", "int", required=True)
    attitudes_status: int = field("attitudes_status", "int", required=True)
    can_edit: bool = field("can_edit", "bool", required=True)
    comments_count: int = field("comments_count", "int", required=True)
    content_auth: int = field("content_auth", "int", required=True)
    created_at: str = field("created_at", "str", required=True)
    favorited: bool = field("favorited", "bool", required=True)
    id: int = field("id", "int", required=True)
    idstr: str = field("idstr", "str", required=True)
    is_ad: bool = field("isAd", "bool", required=True)
    is_long_text: bool = field("isLongText", "bool", required=True)
    is_paid: bool = field("is_paid", "bool", required=True)
    is_show_bulletin: int = field("is_show_bulletin", "int", required=True)
    mblog_vip_type: int = field("mblog_vip_type", "int", required=True)
    mblogid: str = field("mblogid", "str", required=True)
    mblogtype: int = field("mblogtype", "int", required=True)
    mid: str = field("mid", "str", required=True)
    mlevel: int = field("mlevel", "int", required=True)
    pic_ids: list[str] = field("pic_ids", "str[]", required=True)
    pic_num: int = field("pic_num", "int", required=True)
    region_name: str = field("region_name", "str", required=True)
    reposts_count: int = field("reposts_count", "int", required=True)
    rid: str = field("rid", "str", required=True)
    share_repost_type: int = field("share_repost_type", "int", required=True)
    source: str = field("source", "str", required=True)
    text_length: int = field("textLength", "int", required=True)
    text_raw: str = field("text_raw", "str", required=True)
    user: WeiboUser = field("user", "WeiboUser", required=True)
    visible: WeiboVisible = field("visible", "WeiboVisible", required=True)
    analysis_extra: str = field("analysis_extra", "str")
    comment_manage_info: WeiboCommentManage = field("comment_manage_info", "WeiboCommentManage")
    is_single_pay_audio: bool = field("isSinglePayAudio", "bool")
    is_show_mixed: bool = field("is_show_mixed", "bool")
    mblog_feed_back_menus_format: list[Any] = field("mblog_feed_back_menus_format", "[]")
    mixed_count: int = field("mixed_count", "int")
    number_display_strategy: WeiboNumberDisplayStrategy = field("number_display_strategy", "WeiboNumberDisplayStrategy")
    pic_focus_point: list[WeiboPicFocusPoint] = field("pic_focus_point", "WeiboPicFocusPoint[]")
    pic_infos: dict[str, WeiboPic] = field("pic_infos", "WeiboPic{}")
    picture_viewer_sign: bool = field("pictureViewerSign", "bool")
    rc_list: list[Any] = field("rcList", "[]")
    readtimetype: str = field("readtimetype", "str")
    show_feed_comment: bool = field("showFeedComment", "bool")
    show_feed_repost: bool = field("showFeedRepost", "bool")
    show_picture_viewer: bool = field("showPictureViewer", "bool")
    text: str = field("text", "str")
    topic_struct: list[WeiboTopic] = field("topic_struct", "WeiboTopic[]")
    mark: str = field("mark", "str")
    cardid: str = field("cardid", "str")
    md_render_mark: Any = field("md_render_mark")
    page_info: WeiboPage = field("page_info", "WeiboPage")
