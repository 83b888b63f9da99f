# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliLastWatchedLocator(Model):
    """What is in `last_watched_locator` of BilibiliUserVideoListData.

    Attributes:
        text: The text.
    """

    display_threshold: int = field("display_threshold", "int", required=True)
    insert_ranking: int = field("insert_ranking", "int", required=True)
    text: str = field("text", "str", required=True)
