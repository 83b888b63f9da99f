# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DoubanRating(Model):
    """Rating, in DoubanRecentHotMovieItem.

    Attributes:
        count: How many there are.
        star_count: Number of stars.
        value: Value.
    """

    count: int = field("count", "int", required=True)
    max_: int = field("max", "int", required=True)
    star_count: float = field("star_count", "float", required=True)
    value: float = field("value", "float", required=True)
