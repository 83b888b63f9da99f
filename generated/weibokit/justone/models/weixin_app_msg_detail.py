# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_featured import WeixinFeatured
    from .weixin_suggested_cover_img import WeixinSuggestedCoverImg


class WeixinAppMsgDetail(Model):
    """An item of `DetailInfo` of WeixinAppMsg.

    Attributes:
        item_index: Place of the item in its list.
        content_url: Address of the content.
        source_url: Address of the source.
        cover_img_url: Address of the cover picture.
        is_original: Whether it is original.
        is_paid: Whether it is paid.
        suggested_cover_img: What is in `SuggestedCoverImg` of WeixinAppMsgDetail.
        featured_info: What is in `featured_info` of WeixinAppMsgDetail.
        comment_topic_id: Id of the comment topic.
        is_private: Whether it is private.
    """

    title: str = field("Title", "str", required=True)
    digest: str = field("Digest", "str", required=True)
    item_index: int = field("ItemIndex", "int", required=True)
    content_url: str = field("ContentUrl", "str", required=True)
    source_url: str = field("SourceUrl", "str", required=True)
    cover_img_url: str = field("CoverImgUrl", "str", required=True)
    cover_img_url_235_1: str = field("CoverImgUrl_235_1", "str", required=True)
    item_show_type: int = field("ItemShowType", "int", required=True)
    is_original: int = field("IsOriginal", "int", required=True)
    show_desc: str = field("ShowDesc", "str", required=True)
    can_reward: int = field("CanReward", "int", required=True)
    is_pay_subscribe: int = field("IsPaySubscribe", "int", required=True)
    is_paid: int = field("IsPaid", "int", required=True)
    cover_img_url_16_9: str = field("CoverImgUrl_16_9", "str", required=True)
    cover_img_url_16_9_640: str = field("CoverImgUrl_16_9_640", "str", required=True)
    ori_content: str = field("ori_content", "str", required=True)
    suggested_cover_img: WeixinSuggestedCoverImg = field("SuggestedCoverImg", "WeixinSuggestedCoverImg", required=True)
    featured_info: WeixinFeatured = field("featured_info", "WeixinFeatured", required=True)
    send_time: int = field("send_time", "int", required=True)
    finder_export_id: str = field("finder_export_id", "str", required=True)
    comment_topic_id: int = field("comment_topic_id", "int", required=True)
    is_modified: int = field("is_modified", "int", required=True)
    send_from_wxa: int = field("send_from_wxa", "int", required=True)
    is_private: int = field("is_private", "int", required=True)
    short_show_desc: str = field("ShortShowDesc", "str", required=True)
    read: int = field("Read", "int", required=True)
    zan: int = field("Zan", "int", required=True)
    sn: str = field("Sn", "str", required=True)
