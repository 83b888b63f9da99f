# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_actionlog import WeiboActionlog


class WeiboTopic(Model):
    """A topic that a post belongs to.

    Attributes:
        actionlog: What is in `actionlog` of WeiboTopic.
        title: Title.
        topic_title: Title of the topic.
        topic_url: Address of the topic.
    """

    actionlog: WeiboActionlog = field("actionlog", "WeiboActionlog", required=True)
    title: str = field("title", "str", required=True)
    topic_title: str = field("topic_title", "str", required=True)
    topic_url: str = field("topic_url", "str", required=True)
