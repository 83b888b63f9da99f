# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbMetascore(Model):
    """An object of a response."""

    review_count: int = field("reviewCount", "int", required=True)
    score: int = field("score", "int", required=True)
