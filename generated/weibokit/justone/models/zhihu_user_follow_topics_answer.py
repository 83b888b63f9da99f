# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_paging import ZhihuPaging
    from .zhihu_user_follow_topics_data import ZhihuUserFollowTopicsData


class ZhihuUserFollowTopicsAnswer(Model):
    """What the response holds, in ZhihuUserFollowTopicsResult.

    Attributes:
        paging: What is in `paging` of ZhihuColumnArticleListAnswer.
        data: What the response holds.
    """

    paging: ZhihuPaging = field("paging", "ZhihuPaging", required=True)
    data: list[ZhihuUserFollowTopicsData] = field("data", "ZhihuUserFollowTopicsData[]", required=True)
