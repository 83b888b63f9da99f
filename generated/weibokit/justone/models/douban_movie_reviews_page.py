# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douban_review import DoubanReview


class DoubanMovieReviewsPage(Model):
    """What the response holds, in DoubanMovieReviewsResult."""

    reviews: list[DoubanReview] = field("reviews", "DoubanReview[]", required=True)
