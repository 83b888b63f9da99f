# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_profile import RedditProfile
    from .reddit_thumbnail import RedditThumbnail


class RedditChildrenBehavior(Model):
    """What is in `behaviors` of RedditChildren.

    Attributes:
        community: What is in `community` of RedditChildrenBehavior.
        default: What is in `default` of RedditChildrenBehavior.
        profile: What is in `community` of RedditChildrenBehavior.
        thumbnail: What is in `default` of RedditChildrenBehavior.
    """

    community: RedditProfile = field("community", "RedditProfile", required=True)
    default: RedditThumbnail = field("default", "RedditThumbnail", required=True)
    profile: RedditProfile = field("profile", "RedditProfile", required=True)
    thumbnail: RedditThumbnail = field("thumbnail", "RedditThumbnail", required=True)
