# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_user_posts_data import InstagramUserPostsData


class InstagramUserPostsAnswer(Model):
    """What the response holds, in InstagramUserPostsResult.

    Attributes:
        data: What the response holds, in InstagramUserPostsAnswer.
    """

    data: InstagramUserPostsData = field("data", "InstagramUserPostsData", required=True)
    pagination_token: str = field("pagination_token", "str", required=True)
