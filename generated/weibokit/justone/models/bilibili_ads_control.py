# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAdsControl(Model):
    """What is in `adsControl` of BilibiliVideoDetail."""

    has_danmu: int = field("has_danmu", "int", required=True)
    has_live_booking_ad: bool = field("has_live_booking_ad", "bool", required=True)
    under_player_scroller_seconds: int = field("under_player_scroller_seconds", "int", required=True)
