# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoSearchItemListExtra(Model):
    """What is in `extraMap` of TaobaoSearchItemList."""

    mtop_cost_millis: int = field("MtopCostMillis", "int", required=True)
