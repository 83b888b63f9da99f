# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .amazon_best_seller import AmazonBestSeller


class AmazonBestSellers(Model):
    """What the response holds, in AmazonBestSellersResult.

    Attributes:
        category_name: Name of the category.
        country: Country.
        domain: Domain of the address.
    """

    best_sellers: list[AmazonBestSeller] = field("best_sellers", "AmazonBestSeller[]", required=True)
    category_name: str = field("category_name", "str", required=True)
    country: str = field("country", "str", required=True)
    domain: str = field("domain", "str", required=True)
