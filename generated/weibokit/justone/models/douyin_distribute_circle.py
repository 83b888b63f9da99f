# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinDistributeCircle(Model):
    """What is in `distribute_circle` of DouyinVideo."""

    campus_block_interaction: bool = field("campus_block_interaction", "bool", required=True)
    distribute_type: int = field("distribute_type", "int", required=True)
    is_campus: bool = field("is_campus", "bool", required=True)
