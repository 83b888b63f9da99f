# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_episodic_button import BilibiliEpisodicButton
    from .bilibili_last_watched_locator import BilibiliLastWatchedLocator
    from .bilibili_order import BilibiliOrder
    from .bilibili_video_item import BilibiliVideoItem


class BilibiliUserVideoListData(Model):
    """What the response holds, in BilibiliUserVideoListAnswer.

    Attributes:
        count: How many there are.
        episodic_button: What is in `episodic_button` of BilibiliUserVideoListData.
        last_watched_locator: What is in `last_watched_locator` of BilibiliUserVideoListData.
    """

    count: int = field("count", "int", required=True)
    episodic_button: BilibiliEpisodicButton = field("episodic_button", "BilibiliEpisodicButton", required=True)
    has_next: bool = field("has_next", "bool", required=True)
    has_prev: bool = field("has_prev", "bool", required=True)
    item: list[BilibiliVideoItem] = field("item", "BilibiliVideoItem[]", required=True)
    last_watched_locator: BilibiliLastWatchedLocator = field(
        "last_watched_locator", "BilibiliLastWatchedLocator", required=True
    )
    order: list[BilibiliOrder] = field("order", "BilibiliOrder[]", required=True)
