# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_search_hashtag_posts_data import InstagramSearchHashtagPostsData


class InstagramSearchHashtagPostsAnswer(Model):
    """What the response holds, in InstagramSearchHashtagPostsResult.

    Attributes:
        data: What the response holds, in InstagramSearchHashtagPostsAnswer.
        status: State, as the source writes it.
    """

    attempts: str = field("attempts", "str", required=True)
    data: InstagramSearchHashtagPostsData = field("data", "InstagramSearchHashtagPostsData", required=True)
    status: str = field("status", "str", required=True)
