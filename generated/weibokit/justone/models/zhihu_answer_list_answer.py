# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_ad import ZhihuAd
    from .zhihu_answer_list_data import ZhihuAnswerListData
    from .zhihu_answer_list_paging import ZhihuAnswerListPaging
    from .zhihu_session import ZhihuSession


class ZhihuAnswerListAnswer(Model):
    """What the response holds, in ZhihuAnswerListResult.

    Attributes:
        ad_info: What is known of the advertisement, in ZhihuAnswerListAnswer.
        data: What the response holds.
        paging: What is in `paging` of ZhihuAnswerListAnswer.
        session: What is in `session` of ZhihuAnswerListAnswer.
    """

    ad_info: ZhihuAd = field("ad_info", "ZhihuAd", required=True)
    data: list[ZhihuAnswerListData] = field("data", "ZhihuAnswerListData[]", required=True)
    finished_reading_filtered_count: int = field("finished_reading_filtered_count", "int", required=True)
    paging: ZhihuAnswerListPaging = field("paging", "ZhihuAnswerListPaging", required=True)
    session: ZhihuSession = field("session", "ZhihuSession", required=True)
