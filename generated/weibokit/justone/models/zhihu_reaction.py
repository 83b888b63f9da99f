# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_image_reaction import ZhihuImageReaction
    from .zhihu_relation import ZhihuRelation
    from .zhihu_statistics import ZhihuStatistics


class ZhihuReaction(Model):
    """What is in `reaction` of ZhihuAnswer.

    Attributes:
        relation: What is in `relation` of ZhihuReaction.
        statistics: What is in `statistics` of ZhihuReaction.
    """

    relation: ZhihuRelation = field("relation", "ZhihuRelation", required=True)
    statistics: ZhihuStatistics = field("statistics", "ZhihuStatistics", required=True)
    image_reactions: dict[str, ZhihuImageReaction] = field("image_reactions", "ZhihuImageReaction{}")
