# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_dimension import RedditDimension


class RedditImage(Model):
    """A picture.

    Attributes:
        typename_: Name of its type in the source.
        dimensions: What is in `dimensions` of RedditImage.
        url: Address.
    """

    typename_: str = field("__typename", "str", required=True)
    dimensions: RedditDimension = field("dimensions", "RedditDimension", required=True)
    url: str = field("url", "str", required=True)
