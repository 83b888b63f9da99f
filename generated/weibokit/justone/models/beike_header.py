# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_filter import BeikeFilter


class BeikeHeader(Model):
    """An item of `headerList` of BeikeErshoufangListData.

    Attributes:
        filters: What is in `filters` of BeikeHeader.
        item_key: Key of the item.
    """

    filters: BeikeFilter = field("filters", "BeikeFilter", required=True)
    item_key: str = field("itemKey", "str", required=True)
