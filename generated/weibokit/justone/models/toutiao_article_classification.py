# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoArticleClassification(Model):
    """What is in `articleClassification` of ToutiaoItemCell.

    Attributes:
        article_sub_type: Type of the article reply.
        article_type: Type of the article.
        group_source: Where the group comes from.
        is_original: Whether it is original.
        level: Level.
    """

    aggr_type: int = field("aggrType", "int", required=True)
    article_sub_type: int = field("articleSubType", "int", required=True)
    article_type: int = field("articleType", "int", required=True)
    biz_id: int = field("bizID", "int", required=True)
    biz_tag: int = field("bizTag", "int", required=True)
    group_source: int = field("groupSource", "int", required=True)
    is_original: bool = field("isOriginal", "bool", required=True)
    is_subject: bool = field("isSubject", "bool", required=True)
    level: int = field("level", "int", required=True)
