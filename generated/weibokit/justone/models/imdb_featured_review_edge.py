# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_featured_review import ImdbFeaturedReview


class ImdbFeaturedReviewEdge(Model):
    """An item of `edges` of ImdbFeaturedReviewConnection.

    Attributes:
        node: The item itself, in ImdbFeaturedReviewEdge.
    """

    node: ImdbFeaturedReview = field("node", "ImdbFeaturedReview", required=True)
