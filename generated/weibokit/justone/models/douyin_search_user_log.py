# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinSearchUserLog(Model):
    """What is in `log` of DouyinSearch.

    Attributes:
        search_id: Id of the search.
    """

    impr_id: str = field("impr_id", "str", required=True)
    search_id: str = field("search_id", "str", required=True)
    search_keyword: str = field("search_keyword", "str", required=True)
