# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdFlag(Model):
    """What is in `flag` of JdItemDetail."""

    plus_vender: str = field("plusVender", "str", required=True)
