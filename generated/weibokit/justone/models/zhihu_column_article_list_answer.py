# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_article import ZhihuArticle
    from .zhihu_paging import ZhihuPaging


class ZhihuColumnArticleListAnswer(Model):
    """What the response holds, in ZhihuColumnArticleListResult.

    Attributes:
        data: What the response holds.
        paging: What is in `paging` of ZhihuColumnArticleListAnswer.
    """

    data: list[ZhihuArticle] = field("data", "ZhihuArticle[]", required=True)
    need_force_login: bool = field("need_force_login", "bool", required=True)
    paging: ZhihuPaging = field("paging", "ZhihuPaging", required=True)
