# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_critics_review_summary import ImdbTitleCriticsReviewSummary


class ImdbTitleCriticsReviewSummaryData(Model):
    """What the response holds, in ImdbTitleCriticsReviewSummaryResult.

    Attributes:
        title: Title, in ImdbTitleCriticsReviewSummaryData.
    """

    title: ImdbTitleCriticsReviewSummary = field("title", "ImdbTitleCriticsReviewSummary", required=True)
