# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_post import WeiboPost


class WeiboUserPostData(Model):
    """What the response holds, in WeiboUserPostAnswer.

    Attributes:
        bottom_tips_text: Text of the bottom tip.
        list_: Items of the list.
        topic_list: The topics.
        total: How many there are in all.
    """

    bottom_tips_text: str = field("bottom_tips_text", "str", required=True)
    bottom_tips_visible: bool = field("bottom_tips_visible", "bool", required=True)
    list_: list[WeiboPost] = field("list", "WeiboPost[]", required=True)
    since_id: str = field("since_id", "str", required=True)
    status_visible: int = field("status_visible", "int", required=True)
    topic_list: list[Any] = field("topicList", "[]", required=True)
    total: int = field("total", "int", required=True)
