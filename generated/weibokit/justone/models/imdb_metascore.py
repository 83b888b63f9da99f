# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbMetascore(Model):
    """What is in `metascore` of ImdbMetacritic.

    Attributes:
        review_count: Number of reviews.
        score: Score.
    """

    review_count: int = field("reviewCount", "int", required=True)
    score: int = field("score", "int", required=True)
