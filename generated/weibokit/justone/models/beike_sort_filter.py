# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeSortFilter(Model):
    """An item of `sortFilters` of BeikeFilter.

    Attributes:
        name: Name.
    """

    name: str = field("name", "str", required=True)
