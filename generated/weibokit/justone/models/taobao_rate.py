# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_item_detail_rate import TaobaoItemDetailRate
    from .taobao_keyword import TaobaoKeyword


class TaobaoRate(Model):
    """What is in `rate` of TaobaoItemDetailData.

    Attributes:
        rate_list: The ratings.
    """

    bad_count: str = field("badCount", "str", required=True)
    bad_percent: str = field("badPercent", "str", required=True)
    good_count: str = field("goodCount", "str", required=True)
    good_percent: str = field("goodPercent", "str", required=True)
    has_append_count: str = field("hasAppendCount", "str", required=True)
    has_media_count: str = field("hasMediaCount", "str", required=True)
    has_next_page: bool = field("hasNextPage", "bool", required=True)
    keywords: list[TaobaoKeyword] = field("keywords", "TaobaoKeyword[]", required=True)
    neutral_percent: str = field("neutralPercent", "str", required=True)
    rate_list: list[TaobaoItemDetailRate] = field("rateList", "TaobaoItemDetailRate[]", required=True)
    total_count: str = field("totalCount", "str", required=True)
