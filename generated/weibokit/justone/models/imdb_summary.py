# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbSummary(Model):
    """What is in `summary` of ImdbFeaturedReview.

    Attributes:
        original_text: Text of the original.
    """

    original_text: str = field("originalText", "str", required=True)
