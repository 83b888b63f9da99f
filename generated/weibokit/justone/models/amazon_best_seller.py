# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonBestSeller(Model):
    """An item of `best_sellers` of AmazonBestSellers.

    Attributes:
        product_price: Price of the product.
        product_title: Title of the product.
        product_url: Address of the product.
        rank: Place in the ranking.
    """

    asin: str = field("asin", "str", required=True)
    product_num_ratings: int = field("product_num_ratings", "int", required=True)
    product_photo: str = field("product_photo", "str", required=True)
    product_price: str = field("product_price", "str", required=True)
    product_star_rating: str = field("product_star_rating", "str", required=True)
    product_title: str = field("product_title", "str", required=True)
    product_url: str = field("product_url", "str", required=True)
    rank: int = field("rank", "int", required=True)
    rank_change_label: Any = field("rank_change_label", required=True)
