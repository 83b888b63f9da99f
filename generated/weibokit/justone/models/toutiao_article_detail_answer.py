# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_article_detail_data import ToutiaoArticleDetailData


class ToutiaoArticleDetailAnswer(Model):
    """What the response holds, in ToutiaoArticleDetailResult.

    Attributes:
        data: An article.
        message: Message of the source.
    """

    data: ToutiaoArticleDetailData = field("data", "ToutiaoArticleDetailData", required=True)
    message: str = field("message", "str", required=True)
