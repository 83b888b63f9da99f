# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokUpvote(Model):
    """What is in `upvote_info` of TiktokAweme."""

    friends_recall_info: str = field("friends_recall_info", "str", required=True)
    repost_initiate_score: int = field("repost_initiate_score", "int", required=True)
    user_upvoted: bool = field("user_upvoted", "bool", required=True)
