# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_entity_url import TwitterEntityUrl
    from .twitter_media import TwitterMedia
    from .twitter_user_mention import TwitterUserMention


class TwitterEntities(Model):
    """What is in `entities` of TwitterTweet."""

    hashtags: list[Any] = field("hashtags", "[]", required=True)
    symbols: list[Any] = field("symbols", "[]", required=True)
    timestamps: list[Any] = field("timestamps", "[]", required=True)
    urls: list[TwitterEntityUrl] = field("urls", "TwitterEntityUrl[]", required=True)
    user_mentions: list[TwitterUserMention] = field("user_mentions", "TwitterUserMention[]", required=True)
    media: list[TwitterMedia] = field("media", "TwitterMedia[]")
