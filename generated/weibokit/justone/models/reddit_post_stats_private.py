# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditPostStatsPrivate(Model):
    """What is in `postStatsPrivate` of RedditPost."""

    view_count_totals: Any = field("viewCountTotals", required=True)
