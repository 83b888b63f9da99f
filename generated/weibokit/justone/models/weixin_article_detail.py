# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_user import WeixinUser


class WeixinArticleDetail(Model):
    """What the response holds, in WeixinArticleDetailResult.

    Attributes:
        content: The text, or what is in it.
        publish_time: When it was published.
        title: Title.
        user_info: What is known of the user, in WeixinArticleDetail.
    """

    content: str = field("content", "str", required=True)
    publish_time: str = field("publish_time", "str", required=True)
    title: str = field("title", "str", required=True)
    user_info: WeixinUser = field("user_info", "WeixinUser", required=True)
