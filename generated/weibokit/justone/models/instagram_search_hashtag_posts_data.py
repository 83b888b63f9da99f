# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_hashtag import InstagramHashtag


class InstagramSearchHashtagPostsData(Model):
    """What the response holds, in InstagramSearchHashtagPostsAnswer.

    Attributes:
        hashtag: What is in `hashtag` of InstagramSearchHashtagPostsData.
    """

    hashtag: InstagramHashtag = field("hashtag", "InstagramHashtag", required=True)
