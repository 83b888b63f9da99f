# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinNextPage(Model):
    """What is in `next_page` of DouyinBusinessConfig.

    Attributes:
        cursor: Where the next page begins.
        keyword: Keyword.
        poi_search_info: What is known of the place search.
        search_id: Id of the search.
        search_request_id: Id of the search request.
    """

    cursor: int = field("cursor", "int", required=True)
    keyword: str = field("keyword", "str", required=True)
    poi_search_info: str = field("poi_search_info", "str", required=True)
    search_id: str = field("search_id", "str", required=True)
    search_request_id: str = field("search_request_id", "str", required=True)
