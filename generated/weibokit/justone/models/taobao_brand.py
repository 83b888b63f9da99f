# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoBrand(Model):
    """An object of a response."""

    brand_id: int = field("brandId", "int", required=True)
    brand_name: str = field("brandName", "str", required=True)
    count: int = field("count", "int", required=True)
