# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_author import TiktokAuthor
    from .tiktok_stats import TiktokStats


class TiktokUserDetailInfo(Model):
    """What is known of the user, in TiktokUserDetailData.

    Attributes:
        item_list: The items.
        stats: Counters of a user.
        stats_v2: Counters of a user.
        user: A user as the website shows them.
    """

    item_list: list[Any] = field("itemList", "[]", required=True)
    stats: TiktokStats = field("stats", "TiktokStats", required=True)
    stats_v2: TiktokStats = field("statsV2", "TiktokStats", required=True)
    user: TiktokAuthor = field("user", "TiktokAuthor", required=True)
