# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokReviewResult(Model):
    """What is in `review_result` of TiktokStatus.

    Attributes:
        review_status: State of the review.
    """

    review_status: int = field("review_status", "int", required=True)
