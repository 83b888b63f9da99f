# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditPostStats(Model):
    """What is in `postStats` of RedditPost."""

    share_all_total: int = field("shareAllTotal", "int", required=True)
    view_count_total: Any = field("viewCountTotal", required=True)
