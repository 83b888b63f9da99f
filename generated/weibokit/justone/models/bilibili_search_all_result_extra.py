# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_count import BilibiliCount


class BilibiliSearchAllResultExtra(Model):
    """What the source adds, in BilibiliSearchAllResult.

    Attributes:
        count: How many there are, in BilibiliSearchAllResultExtra.
    """

    count: BilibiliCount = field("count", "BilibiliCount", required=True)
    film_list: list[Any] = field("filmList", "[]", required=True)
    pgc_list: list[Any] = field("pgcList", "[]", required=True)
