# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingKolSummary(Model):
    """What the response holds, in PugongyingKolSummaryResult.

    Attributes:
        is_active: Whether it is active.
        note_number: Number of the note.
        note_type: Type of the note.
    """

    active_day_in_last_7: int = field("activeDayInLast7", "int", required=True)
    date_key: str = field("dateKey", "str", required=True)
    easy_connect: bool = field("easyConnect", "bool", required=True)
    fans_30_growth_beyond_rate: str = field("fans30GrowthBeyondRate", "str", required=True)
    fans_30_growth_rate: str = field("fans30GrowthRate", "str", required=True)
    interaction_beyond_rate: str = field("interactionBeyondRate", "str", required=True)
    interaction_median: int = field("interactionMedian", "int", required=True)
    invite_num: int = field("inviteNum", "int", required=True)
    is_active: bool = field("isActive", "bool", required=True)
    m_engagement_num: int = field("mEngagementNum", "int", required=True)
    mengagement_num: int = field("mengagementNum", "int", required=True)
    note_number: int = field("noteNumber", "int", required=True)
    note_type: list[Any] = field("noteType", "[]", required=True)
    picture_read_beyond_rate: str = field("pictureReadBeyondRate", "str", required=True)
    picture_read_cost: str = field("pictureReadCost", "str", required=True)
    read_median: int = field("readMedian", "int", required=True)
    read_median_beyond_rate: str = field("readMedianBeyondRate", "str", required=True)
    response_rate: str = field("responseRate", "str", required=True)
    trade_names: list[Any] = field("tradeNames", "[]", required=True)
    video_read_beyond_rate: str = field("videoReadBeyondRate", "str", required=True)
    video_read_cost: str = field("videoReadCost", "str", required=True)
