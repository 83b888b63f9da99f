# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_multi import WeixinMulti
    from .weixin_new_reply import WeixinNewReply


class WeixinComment(Model):
    """A comment on an article.

    Attributes:
        content: The text, or what is in it.
        multi_info: What is in `multi_info` of WeixinComment.
        logo_url: Address of the logo.
        nick_name: Name of the nickname.
        id: Id.
        content_id: Id of the content.
        is_top: Whether it is at the top.
        create_time: When it was created.
        like_num: Number of likes.
        reply_list: The replies.
        country_id: Id of the country.
        country_name: Name of the country.
        province_name: Name of the province.
    """

    content: str = field("content", "str", required=True)
    multi_info: WeixinMulti = field("multi_info", "WeixinMulti", required=True)
    logo_url: str = field("logo_url", "str", required=True)
    nick_name: str = field("nick_name", "str", required=True)
    id: int = field("id", "int", required=True)
    content_id: str = field("content_id", "str", required=True)
    is_top: int = field("is_top", "int", required=True)
    create_time_stamp: int = field("create_time_stamp", "int", required=True)
    create_time: str = field("create_time", "str", required=True)
    like_num: int = field("like_num", "int", required=True)
    reply_list: str = field("reply_list", "str", required=True)
    new_reply_list: list[WeixinNewReply] = field("new_reply_list", "WeixinNewReply[]", required=True)
    reply_total_cnt: int = field("reply_total_cnt", "int", required=True)
    country_id: str = field("country_id", "str", required=True)
    country_name: str = field("country_name", "str", required=True)
    province_name: str = field("province_name", "str", required=True)
