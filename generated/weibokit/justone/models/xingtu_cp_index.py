# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuCpIndex(Model):
    """What is in `cooperate_index` of XingtuLinkInfo.

    Attributes:
        rank: Place in the ranking.
        rank_percent: Share of the ranking in percent.
        value: Value.
    """

    avg_value: float = field("avg_value", "float", required=True)
    link_relative_ratio: float = field("link_relative_ratio", "float", required=True)
    rank: str = field("rank", "str", required=True)
    rank_percent: float = field("rank_percent", "float", required=True)
    value: float = field("value", "float", required=True)
