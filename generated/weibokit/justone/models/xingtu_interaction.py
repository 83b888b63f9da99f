# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuInteraction(Model):
    """What is in `interaction` of XingtuDataDescription."""

    compare_author: float = field("compare_author", "float", required=True)
    compare_avg: float = field("compare_avg", "float", required=True)
    rate: float = field("rate", "float", required=True)
