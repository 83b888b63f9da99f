# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbRatingsSummary(Model):
    """What is in `ratingsSummary` of ImdbTitleFacts."""

    aggregate_rating: float | None = field("aggregateRating", "float", null=True, required=True)
