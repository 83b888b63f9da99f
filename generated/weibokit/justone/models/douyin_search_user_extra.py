# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinSearchUserExtra(Model):
    """An object of a response."""

    device_score: int = field("device_score", "int", required=True)
    fatal_item_ids: list[Any] = field("fatal_item_ids", "[]", required=True)
    logid: str = field("logid", "str", required=True)
    now: int = field("now", "int", required=True)
    scenes: Any = field("scenes", required=True)
    search_request_id: str = field("search_request_id", "str", required=True)
