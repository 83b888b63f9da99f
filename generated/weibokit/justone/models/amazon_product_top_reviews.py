# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .amazon_review import AmazonReview


class AmazonProductTopReviews(Model):
    """What the response holds, in AmazonProductTopReviewsResult.

    Attributes:
        country: Country.
        domain: Domain of the address.
    """

    asin: str = field("asin", "str", required=True)
    country: str = field("country", "str", required=True)
    domain: str = field("domain", "str", required=True)
    rating_distribution: dict[str, int] = field("rating_distribution", "int{}", required=True)
    reviews: list[AmazonReview] = field("reviews", "AmazonReview[]", required=True)
