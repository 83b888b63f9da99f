# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_user_reviews_summary import ImdbTitleUserReviewsSummary


class ImdbTitleUserReviewsSummaryData(Model):
    """What the response holds, in ImdbTitleUserReviewsSummaryResult.

    Attributes:
        title: Title, in ImdbTitleUserReviewsSummaryData.
    """

    title: ImdbTitleUserReviewsSummary = field("title", "ImdbTitleUserReviewsSummary", required=True)
