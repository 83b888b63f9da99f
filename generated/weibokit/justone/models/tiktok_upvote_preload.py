# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokUpvotePreload(Model):
    """What is in `upvote_preload` of TiktokAweme."""

    need_pull_upvote_info: bool = field("need_pull_upvote_info", "bool", required=True)
