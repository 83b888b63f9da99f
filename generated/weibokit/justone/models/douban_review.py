# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DoubanReview(Model):
    """A review of a film.

    Attributes:
        avatar: Address of the avatar.
        description: Description.
        rating: Rating.
        reply_count: Number of replies.
        review_url: Address of the review.
        time: Time, as the source writes it.
        title: Title.
        username: Name of the user.
    """

    avatar: str = field("avatar", "str", required=True)
    cid: str = field("cid", "str", required=True)
    description: str = field("description", "str", required=True)
    downvote_count: int = field("downvote_count", "int", required=True)
    rating: str = field("rating", "str", required=True)
    reply_count: int = field("reply_count", "int", required=True)
    review_url: str = field("review_url", "str", required=True)
    time: str = field("time", "str", required=True)
    title: str = field("title", "str", required=True)
    upvote_count: int = field("upvote_count", "int", required=True)
    username: str = field("username", "str", required=True)
