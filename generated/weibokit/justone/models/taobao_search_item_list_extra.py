# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TaobaoSearchItemListExtra(Answer):
    """An object of a response."""

    mtop_cost_millis: int = field("MtopCostMillis", "int", required=True)
