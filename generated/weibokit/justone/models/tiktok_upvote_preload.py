# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokUpvotePreload(Answer):
    """An object of a response."""

    need_pull_upvote_info: bool = field("need_pull_upvote_info", "bool", required=True)
