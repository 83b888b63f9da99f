# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeRangeUnit(Model):
    """What is in `rangeUnit` of BeikeRange."""

    default: str = field("default", "str", required=True)
    less: str = field("less", "str", required=True)
    more: str = field("more", "str", required=True)
