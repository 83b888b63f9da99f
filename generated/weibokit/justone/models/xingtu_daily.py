# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuDaily(Model):
    """An item of `daily` of XingtuKolDailyFans.

    Attributes:
        date: Day, as the source writes it.
        fans_cnt: Number of followers.
    """

    date: str = field("date", "str", required=True)
    fans_cnt: str = field("fans_cnt", "str", required=True)
