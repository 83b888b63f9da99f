# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokPosition(Model):
    """An item of `positions` of TiktokSearchHighlight."""

    begin: int = field("begin", "int", required=True)
    end: int = field("end", "int", required=True)
