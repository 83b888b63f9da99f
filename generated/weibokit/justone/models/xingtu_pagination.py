# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuPagination(Model):
    """What is in `pagination` of XingtuConvertVideosOrProducts.

    Attributes:
        has_more: Whether there are more pages.
        page: Number of the page.
        total_count: How many there are in all.
    """

    has_more: bool = field("has_more", "bool", required=True)
    limit: int = field("limit", "int", required=True)
    page: int = field("page", "int", required=True)
    total_count: int = field("total_count", "int", required=True)
