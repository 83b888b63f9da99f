# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_author import TwitterAuthor
    from .twitter_entities import TwitterEntities
    from .twitter_retweeted import TwitterRetweeted
    from .twitter_tweet_media import TwitterTweetMedia


class TwitterTweet(Model):
    """A post; what it quotes or repeats is one, too.

    Attributes:
        author: The author of a post.
        created_at: When it was created.
        lang: Language.
        text: The text.
        entities: What is in `entities` of TwitterTweet.
        quoted: A post; what it quotes or repeats is one, too.
        source: Where it comes from.
        retweeted: What is in `retweeted` of TwitterTweet.
        retweeted_tweet: A post; what it quotes or repeats is one, too.
    """

    author: TwitterAuthor = field("author", "TwitterAuthor", required=True)
    bookmarks: int = field("bookmarks", "int", required=True)
    conversation_id: str = field("conversation_id", "str", required=True)
    created_at: str = field("created_at", "str", required=True)
    favorites: int = field("favorites", "int", required=True)
    lang: str = field("lang", "str", required=True)
    media: TwitterTweetMedia | list[Any] = field("media", "TwitterTweetMedia|[]", required=True)
    quotes: int = field("quotes", "int", required=True)
    replies: int = field("replies", "int", required=True)
    retweets: int = field("retweets", "int", required=True)
    text: str = field("text", "str", required=True)
    tweet_id: str = field("tweet_id", "str", required=True)
    views: str = field("views", "str", required=True)
    entities: TwitterEntities = field("entities", "TwitterEntities")
    quoted: TwitterTweet = field("quoted", "TwitterTweet")
    source: str = field("source", "str")
    retweeted: TwitterRetweeted = field("retweeted", "TwitterRetweeted")
    retweeted_tweet: TwitterTweet = field("retweeted_tweet", "TwitterTweet")
    reply_to: str = field("reply_to", "str")
