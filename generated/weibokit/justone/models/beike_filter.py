# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_check_filter import BeikeCheckFilter
    from .beike_list_filter import BeikeListFilter
    from .beike_sort_filter import BeikeSortFilter


class BeikeFilter(Model):
    """What is in `filters` of BeikeHeader.

    Attributes:
        check_filters: What is in `checkFilters` of BeikeFilter.
    """

    check_filters: BeikeCheckFilter = field("checkFilters", "BeikeCheckFilter", required=True)
    list_filters: list[BeikeListFilter] = field("listFilters", "BeikeListFilter[]", required=True)
    sort_filters: list[BeikeSortFilter] = field("sortFilters", "BeikeSortFilter[]", required=True)
