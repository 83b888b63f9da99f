# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditModeration(Model):
    """What is in `moderation` of RedditSubreddit."""

    is_show_comment_removal_reason_prompt: bool = field("isShowCommentRemovalReasonPrompt", "bool", required=True)
