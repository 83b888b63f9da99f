# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .search_list import SearchList


class SearchPage(Model):
    """What the response holds, in SearchResult.

    Attributes:
        list_: Items of the list.
    """

    list_: list[SearchList] = field("list", "SearchList[]", required=True)
    next_cursor: str = field("nextCursor", "str", required=True)
    total_number: int = field("totalNumber", "int", required=True)
