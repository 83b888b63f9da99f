# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_button import WeiboButton
    from .weibo_comment_manage import WeiboCommentManage
    from .weibo_dynamic_members_message import WeiboDynamicMembersMessage
    from .weibo_number_display_strategy import WeiboNumberDisplayStrategy
    from .weibo_status_page import WeiboStatusPage
    from .weibo_status_pic import WeiboStatusPic
    from .weibo_user import WeiboUser
    from .weibo_visible import WeiboVisible


class WeiboStatus(Model):
    """A post as its own page shows it.

    Attributes:
        attitude_dynamic_members_message: What is in `attitude_dynamic_members_message` of WeiboStatus.
        can_edit: Whether it is possible to edit.
        comment_manage_info: What is in `comment_manage_info` of WeiboPost.
        comments_count: Number of comments.
        created_at: When it was created.
        id: Id.
        is_paid: Whether it is paid.
        mid: Id of the post or the member.
        number_display_strategy: What is in `number_display_strategy` of WeiboPost.
        ok: Whether it went well.
        original_pic: Picture of the original, or its address.
        page_info: What is known of the page, in WeiboStatus.
        pic_ids: Ids of the pictures.
        pic_num: Number of pictures.
        reposts_count: Number of reposts.
        source: Where it comes from.
        text: The text.
        thumbnail_pic: Picture of the small picture, or its address.
        user: A Weibo account as the profile service returns it.
        visible: What is in `visible` of WeiboPost.
    """

    ad_marked: bool = field("ad_marked", "bool", required=True)
    attitude_dynamic_members_message: WeiboDynamicMembersMessage = field(
        "attitude_dynamic_members_message", "WeiboDynamicMembersMessage", required=True
    )
    attitudes_count: int = field("attitudes_count", "int", required=True)
    bid: str = field("bid", "str", required=True)
    bmiddle_pic: str = field("bmiddle_pic", "str", required=True)
    buttons: list[WeiboButton] = field("buttons", "WeiboButton[]", required=True)
    can_edit: bool = field("can_edit", "bool", required=True)
    cardid: str = field("cardid", "str", required=True)
    comment_guide_ext: str = field("comment_guide_ext", "str", required=True)
    comment_manage_info: WeiboCommentManage = field("comment_manage_info", "WeiboCommentManage", required=True)
    comments_count: int = field("comments_count", "int", required=True)
    content_auth: int = field("content_auth", "int", required=True)
    created_at: str = field("created_at", "str", required=True)
    darwin_tags: list[Any] = field("darwin_tags", "[]", required=True)
    detail_bottom_bar: int = field("detail_bottom_bar", "int", required=True)
    favorited: bool = field("favorited", "bool", required=True)
    id: str = field("id", "str", required=True)
    is_long_text: bool = field("isLongText", "bool", required=True)
    is_paid: bool = field("is_paid", "bool", required=True)
    is_show_mixed: bool = field("is_show_mixed", "bool", required=True)
    item_category: str = field("item_category", "str", required=True)
    mblog_vip_type: int = field("mblog_vip_type", "int", required=True)
    mblogtype: int = field("mblogtype", "int", required=True)
    mid: str = field("mid", "str", required=True)
    mixed_count: int = field("mixed_count", "int", required=True)
    mlevel: int = field("mlevel", "int", required=True)
    number_display_strategy: WeiboNumberDisplayStrategy = field(
        "number_display_strategy", "WeiboNumberDisplayStrategy", required=True
    )
    ok: int = field("ok", "int", required=True)
    original_pic: str = field("original_pic", "str", required=True)
    page_info: WeiboStatusPage = field("page_info", "WeiboStatusPage", required=True)
    pending_approval_count: int = field("pending_approval_count", "int", required=True)
    pic_ids: list[str] = field("pic_ids", "str[]", required=True)
    pic_num: int = field("pic_num", "int", required=True)
    pics: list[WeiboStatusPic] = field("pics", "WeiboStatusPic[]", required=True)
    reposts_count: int = field("reposts_count", "int", required=True)
    reprint_cmt_count: int = field("reprint_cmt_count", "int", required=True)
    rid: str = field("rid", "str", required=True)
    show_mlevel: int = field("show_mlevel", "int", required=True)
    source: str = field("source", "str", required=True)
    status_title: str = field("status_title", "str", required=True)
    text: str = field("text", "str", required=True)
    text_length: int = field("textLength", "int", required=True)
    thumbnail_pic: str = field("thumbnail_pic", "str", required=True)
    user: WeiboUser = field("user", "WeiboUser", required=True)
    visible: WeiboVisible = field("visible", "WeiboVisible", required=True)
