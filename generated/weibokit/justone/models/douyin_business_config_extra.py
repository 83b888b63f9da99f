# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinBusinessConfigExtra(Model):
    """What the source adds, in DouyinBusinessConfig."""

    is_filter_search: int = field("is_filter_search", "int", required=True)
    req_start_ts: int = field("req_start_ts", "int", required=True)
    guide_search_words: Any = field("guide_search_words")
    hidden_filter: bool = field("hidden_filter", "bool")
