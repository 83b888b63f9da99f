# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSearchHits(Model):
    """What is in `searchBangumiResult` of BilibiliSearch.

    Attributes:
        page: Number of the page.
        result: Outcome, as the source has it.
        total: How many there are in all.
    """

    no_more: bool = field("noMore", "bool", required=True)
    page: int = field("page", "int", required=True)
    result: list[Any] = field("result", "[]", required=True)
    total: int = field("total", "int", required=True)
