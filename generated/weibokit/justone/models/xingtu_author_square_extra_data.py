# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuAuthorSquareExtraData(Model):
    """What is in `extra_data` of XingtuSearch.

    Attributes:
        search_author_count: Number of search authors.
        search_item_count: Number of search items.
    """

    is_cpm_project_search: bool = field("is_cpm_project_search", "bool", required=True)
    search_author_count: int = field("search_author_count", "int", required=True)
    search_item_count: int = field("search_item_count", "int", required=True)
    search_session_id: str = field("search_session_id", "str", required=True)
    intent_score: float = field("intent_score", "float")
    is_intent_consistent: bool = field("is_intent_consistent", "bool")
