# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_search_item import ToutiaoSearchItem


class ToutiaoSearchPage(Model):
    """What the response holds, in ToutiaoSearchResult.

    Attributes:
        list_: Items of the list.
        search_id: Id of the search.
    """

    list_: list[ToutiaoSearchItem] = field("list", "ToutiaoSearchItem[]", required=True)
    search_id: str = field("search_id", "str", required=True)
