# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuPagination(Model):
    """An object of a response."""

    has_more: bool = field("has_more", "bool", required=True)
    limit: int = field("limit", "int", required=True)
    page: int = field("page", "int", required=True)
    total_count: int = field("total_count", "int", required=True)
