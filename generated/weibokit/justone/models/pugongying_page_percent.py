# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingPagePercent(Model):
    """What is in `pagePercentVo` of PugongyingNotesRate.

    Attributes:
        read_follow_percent: Share of the read follow in percent.
        read_search_percent: Share of the read search in percent.
    """

    imp_detail_percent: float = field("impDetailPercent", "float", required=True)
    imp_follow_percent: float = field("impFollowPercent", "float", required=True)
    imp_homefeed_percent: float = field("impHomefeedPercent", "float", required=True)
    imp_nearby_percent: float = field("impNearbyPercent", "float", required=True)
    imp_other_percent: float = field("impOtherPercent", "float", required=True)
    imp_search_percent: float = field("impSearchPercent", "float", required=True)
    read_detail_percent: float = field("readDetailPercent", "float", required=True)
    read_follow_percent: float = field("readFollowPercent", "float", required=True)
    read_homefeed_percent: float = field("readHomefeedPercent", "float", required=True)
    read_nearby_percent: float = field("readNearbyPercent", "float", required=True)
    read_other_percent: float = field("readOtherPercent", "float", required=True)
    read_search_percent: float = field("readSearchPercent", "float", required=True)
