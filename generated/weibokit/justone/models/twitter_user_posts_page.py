# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_tweet import TwitterTweet
    from .twitter_user import TwitterUser


class TwitterUserPostsPage(Model):
    """What the response holds, in TwitterUserPostsResult.

    Attributes:
        next_cursor: Where the next page begins.
        pinned: A post; what it quotes or repeats is one, too.
        status: State, as the source writes it.
        user: A user.
    """

    next_cursor: str = field("next_cursor", "str", required=True)
    pinned: TwitterTweet = field("pinned", "TwitterTweet", required=True)
    prev_cursor: str = field("prev_cursor", "str", required=True)
    status: str = field("status", "str", required=True)
    timeline: list[TwitterTweet] = field("timeline", "TwitterTweet[]", required=True)
    user: TwitterUser = field("user", "TwitterUser", required=True)
