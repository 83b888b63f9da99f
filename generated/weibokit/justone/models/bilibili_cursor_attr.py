# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCursorAttr(Model):
    """What is in `cursor_attr` of BilibiliVideoItem.

    Attributes:
        rank: Place in the ranking.
    """

    is_last_watched_arc: bool = field("is_last_watched_arc", "bool", required=True)
    rank: int = field("rank", "int", required=True)
