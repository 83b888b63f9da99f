# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DoubanMovieReviewDetail(Model):
    """What the response holds, in DoubanMovieReviewDetailResult.

    Attributes:
        collect_count: Number of collections.
        content: The text, or what is in it.
        forward_count: Number of reposts.
        rating: Rating.
        time: Time, as the source writes it.
        title: Title.
    """

    collect_count: int = field("collectCount", "int", required=True)
    content: str = field("content", "str", required=True)
    forward_count: int = field("forward_count", "int", required=True)
    rating: str = field("rating", "str", required=True)
    time: str = field("time", "str", required=True)
    title: str = field("title", "str", required=True)
    user: str = field("user", "str", required=True)
