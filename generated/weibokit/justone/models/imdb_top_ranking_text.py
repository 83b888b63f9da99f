# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbTopRankingText(Model):
    """The text, in ImdbTopRanking.

    Attributes:
        value: Value.
    """

    value: str = field("value", "str", required=True)
