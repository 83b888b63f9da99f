# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_author import RedditAuthor
    from .reddit_node_content import RedditNodeContent


class RedditComment(Model):
    """A comment.

    Attributes:
        typename_: Name of its type in the source.
        author_info: The author of a post or comment.
        content: The text, or what is in it, in RedditComment.
        id: Id.
        is_locked: Whether it is locked.
        language_code: Code of the language.
        score: Score.
        vote_state: State of the vote.
    """

    typename_: str = field("__typename", "str", required=True)
    author_community_badge: Any = field("authorCommunityBadge", required=True)
    author_flair: Any = field("authorFlair", required=True)
    author_info: RedditAuthor = field("authorInfo", "RedditAuthor", required=True)
    comment_stats: Any = field("commentStats", required=True)
    content: RedditNodeContent = field("content", "RedditNodeContent", required=True)
    created_at: str = field("createdAt", "str", required=True)
    distinguished_as: Any = field("distinguishedAs", required=True)
    edited_at: Any = field("editedAt", required=True)
    id: str = field("id", "str", required=True)
    initially_collapsed_reason: Any = field("initiallyCollapsedReason", required=True)
    is_admin_takedown: bool = field("isAdminTakedown", "bool", required=True)
    is_archived: bool = field("isArchived", "bool", required=True)
    is_commercial_communication: bool = field("isCommercialCommunication", "bool", required=True)
    is_gildable: bool = field("isGildable", "bool", required=True)
    is_initially_collapsed: bool = field("isInitiallyCollapsed", "bool", required=True)
    is_locked: bool = field("isLocked", "bool", required=True)
    is_removed: bool = field("isRemoved", "bool", required=True)
    is_saved: bool = field("isSaved", "bool", required=True)
    is_score_hidden: bool = field("isScoreHidden", "bool", required=True)
    is_stickied: bool = field("isStickied", "bool", required=True)
    is_translatable: bool = field("isTranslatable", "bool", required=True)
    language_code: str = field("languageCode", "str", required=True)
    mod_content_discussion: Any = field("modContentDiscussion", required=True)
    moderation_info: Any = field("moderationInfo", required=True)
    permalink: str = field("permalink", "str", required=True)
    removed_by_category: Any = field("removedByCategory", required=True)
    score: int = field("score", "int", required=True)
    vote_state: str = field("voteState", "str", required=True)
