# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_multi import WeixinMulti
    from .weixin_rich_content import WeixinRichContent


class WeixinNewReply(Model):
    """An answer to a comment.

    Attributes:
        author_like_status: State of the author like.
        can_share: Whether it is possible to share.
        content: The text, or what is in it.
        create_time: When it was created.
        is_deleted: Whether it is deleted.
        logo_url: Address of the logo.
        multi_info: What is in `multi_info` of WeixinComment.
        nick_name: Name of the nickname.
        reply_id: Id of the reply.
        reply_like_num: Number of reply likes.
        reply_like_status: State of the reply like.
        rich_content: What is in `rich_content` of WeixinNewReply.
    """

    author_like_status: int = field("author_like_status", "int", required=True)
    bizattr_servicetype: int = field("bizattr_servicetype", "int", required=True)
    can_share: bool = field("can_share", "bool", required=True)
    content: str = field("content", "str", required=True)
    create_time: int = field("create_time", "int", required=True)
    from_ai: bool = field("from_ai", "bool", required=True)
    identity_name: str = field("identity_name", "str", required=True)
    identity_type: int = field("identity_type", "int", required=True)
    is_deleted: int = field("is_deleted", "int", required=True)
    is_from: int = field("is_from", "int", required=True)
    is_from_friend: int = field("is_from_friend", "int", required=True)
    is_reward: int = field("is_reward", "int", required=True)
    logo_url: str = field("logo_url", "str", required=True)
    multi_info: WeixinMulti = field("multi_info", "WeixinMulti", required=True)
    nick_name: str = field("nick_name", "str", required=True)
    openid: str = field("openid", "str", required=True)
    reply_del_flag: int = field("reply_del_flag", "int", required=True)
    reply_dislike_status: int = field("reply_dislike_status", "int", required=True)
    reply_id: int = field("reply_id", "int", required=True)
    reply_is_elected: int = field("reply_is_elected", "int", required=True)
    reply_like_num: int = field("reply_like_num", "int", required=True)
    reply_like_status: int = field("reply_like_status", "int", required=True)
    rich_content: WeixinRichContent = field("rich_content", "WeixinRichContent", required=True)
