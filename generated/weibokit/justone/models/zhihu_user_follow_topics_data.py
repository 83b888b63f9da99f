# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_topic import ZhihuTopic


class ZhihuUserFollowTopicsData(Model):
    """An item of `data` of ZhihuUserFollowTopicsAnswer.

    Attributes:
        topic: An item of `topics` of ZhihuArticle.
    """

    topic: ZhihuTopic = field("topic", "ZhihuTopic", required=True)
    contributions_count: int = field("contributions_count", "int", required=True)
