# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_author import RedditAuthor
    from .reddit_awarding import RedditAwarding
    from .reddit_flair import RedditFlair
    from .reddit_outbound_link import RedditOutboundLink
    from .reddit_post_content import RedditPostContent
    from .reddit_post_stats import RedditPostStats
    from .reddit_post_stats_private import RedditPostStatsPrivate
    from .reddit_subreddit import RedditSubreddit


class RedditPost(Model):
    """A post.

    Attributes:
        typename_: Name of its type in the source.
        author_info: The author of a post or comment.
        comment_count: Number of comments.
        content: The text, or what is in it.
        domain: Domain of the address.
        id: Id.
        is_followed: Whether it is followed.
        is_hidden: Whether it is hidden.
        is_locked: Whether it is locked.
        language_code: Code of the language.
        outbound_link: What is in `outboundLink` of RedditPost.
        post_event_info: What is known of the post event.
        post_title: Title of the post.
        score: Score.
        subreddit: A community.
        thumbnail: A small picture.
        url: Address.
        view_count: Number of views.
        vote_state: State of the vote.
        post_stats: What is in `postStats` of RedditPost.
        post_stats_private: What is in `postStatsPrivate` of RedditPost.
    """

    typename_: str = field("__typename", "str", required=True)
    attribution_info: Any = field("attributionInfo", required=True)
    author_flair: Any = field("authorFlair", required=True)
    author_info: RedditAuthor = field("authorInfo", "RedditAuthor", required=True)
    awardings: list[RedditAwarding] = field("awardings", "RedditAwarding[]", required=True)
    comment_count: int = field("commentCount", "int", required=True)
    content: RedditPostContent | None = field("content", "RedditPostContent", null=True, required=True)
    created_at: str = field("createdAt", "str", required=True)
    crosspost_root: Any = field("crosspostRoot", required=True)
    crowd_control_level: str = field("crowdControlLevel", "str", required=True)
    distinguished_as: Any = field("distinguishedAs", required=True)
    domain: str = field("domain", "str", required=True)
    edited_at: Any = field("editedAt", required=True)
    flair: RedditFlair | None = field("flair", "RedditFlair", null=True, required=True)
    gallery: Any = field("gallery", required=True)
    id: str = field("id", "str", required=True)
    is_archived: bool = field("isArchived", "bool", required=True)
    is_commercial_communication: bool = field("isCommercialCommunication", "bool", required=True)
    is_contest_mode: bool = field("isContestMode", "bool", required=True)
    is_crosspostable: bool = field("isCrosspostable", "bool", required=True)
    is_crowd_control_filter_enabled: bool = field("isCrowdControlFilterEnabled", "bool", required=True)
    is_followed: bool = field("isFollowed", "bool", required=True)
    is_gildable: bool = field("isGildable", "bool", required=True)
    is_hidden: bool = field("isHidden", "bool", required=True)
    is_locked: bool = field("isLocked", "bool", required=True)
    is_nsfw: bool = field("isNsfw", "bool", required=True)
    is_poll_included: bool = field("isPollIncluded", "bool", required=True)
    is_react_allowed: bool = field("isReactAllowed", "bool", required=True)
    is_saved: bool = field("isSaved", "bool", required=True)
    is_score_hidden: bool = field("isScoreHidden", "bool", required=True)
    is_self_post: bool = field("isSelfPost", "bool", required=True)
    is_spoiler: bool = field("isSpoiler", "bool", required=True)
    is_stickied: bool = field("isStickied", "bool", required=True)
    is_thumbnail_enabled: bool = field("isThumbnailEnabled", "bool", required=True)
    is_translatable: bool = field("isTranslatable", "bool", required=True)
    is_translated: bool = field("isTranslated", "bool", required=True)
    language_code: str = field("languageCode", "str", required=True)
    media: Any = field("media", required=True)
    moderation_info: Any = field("moderationInfo", required=True)
    outbound_link: RedditOutboundLink = field("outboundLink", "RedditOutboundLink", required=True)
    permalink: str = field("permalink", "str", required=True)
    poll: Any = field("poll", required=True)
    post_event_info: Any = field("postEventInfo", required=True)
    post_hint: Any = field("postHint", required=True)
    post_title: str = field("postTitle", "str", required=True)
    reacted_from: Any = field("reactedFrom", required=True)
    removed_by_category: str | None = field("removedByCategory", "str", null=True, required=True)
    score: int = field("score", "int", required=True)
    subreddit: RedditSubreddit = field("subreddit", "RedditSubreddit", required=True)
    suggested_comment_sort: str | None = field("suggestedCommentSort", "str", null=True, required=True)
    thumbnail: Any = field("thumbnail", required=True)
    translated_language: Any = field("translatedLanguage", required=True)
    upvote_ratio: float = field("upvoteRatio", "float", required=True)
    url: str = field("url", "str", required=True)
    view_count: Any = field("viewCount", required=True)
    vote_state: str = field("voteState", "str", required=True)
    author_community_badge: Any = field("authorCommunityBadge")
    awardings_info: Any = field("awardingsInfo")
    devvit: Any = field("devvit")
    is_author_blocked: bool = field("isAuthorBlocked", "bool")
    mod_content_discussion: Any = field("modContentDiscussion")
    post_stats: RedditPostStats = field("postStats", "RedditPostStats")
    post_stats_private: RedditPostStatsPrivate = field("postStatsPrivate", "RedditPostStatsPrivate")
    predicted_removal_saved_responses: list[Any] = field("predictedRemovalSavedResponses", "[]")
