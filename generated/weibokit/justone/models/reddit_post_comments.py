# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_info_by_id import RedditInfoById


class RedditPostComments(Model):
    """What the response holds, in RedditPostCommentsResult.

    Attributes:
        post_info_by_id: What is in `postInfoById` of RedditPostComments.
    """

    post_info_by_id: RedditInfoById = field("postInfoById", "RedditInfoById", required=True)
