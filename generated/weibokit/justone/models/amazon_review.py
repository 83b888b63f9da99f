# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .amazon_reviewed_product_variant import AmazonReviewedProductVariant


class AmazonReview(Model):
    """A review of a product.

    Attributes:
        review_author_id: Id of the review author.
        review_author_url: Address of the review author.
        review_date: Day of the review.
        review_id: Id of the review.
        review_link: Address that the review leads to.
        review_title: Title of the review.
        reviewed_product_variant: What is in `reviewed_product_variant` of AmazonReview.
    """

    is_verified_purchase: bool = field("is_verified_purchase", "bool", required=True)
    is_vine: bool = field("is_vine", "bool", required=True)
    review_author: str = field("review_author", "str", required=True)
    review_author_avatar: str = field("review_author_avatar", "str", required=True)
    review_author_id: str = field("review_author_id", "str", required=True)
    review_author_url: str = field("review_author_url", "str", required=True)
    review_comment: str = field("review_comment", "str", required=True)
    review_date: str = field("review_date", "str", required=True)
    review_id: str = field("review_id", "str", required=True)
    review_images: list[Any] = field("review_images", "[]", required=True)
    review_link: str = field("review_link", "str", required=True)
    review_star_rating: str = field("review_star_rating", "str", required=True)
    review_title: str = field("review_title", "str", required=True)
    review_video: Any = field("review_video", required=True)
    reviewed_product_asin: str = field("reviewed_product_asin", "str", required=True)
    reviewed_product_variant: AmazonReviewedProductVariant = field(
        "reviewed_product_variant", "AmazonReviewedProductVariant", required=True
    )
    helpful_vote_statement: str = field("helpful_vote_statement", "str")
