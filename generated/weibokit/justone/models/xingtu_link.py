# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuLink(Model):
    """An item of `link_struct` of XingtuLinkStruct.

    Attributes:
        value: Value.
        rank_percent: Share of the ranking in percent.
    """

    value: int = field("value", "int", required=True)
    proportion: float = field("proportion", "float")
    same_industry_median: int = field("same_industry_median", "int")
    rank_percent: float = field("rank_percent", "float")
    relative_ratio: float = field("relative_ratio", "float")
