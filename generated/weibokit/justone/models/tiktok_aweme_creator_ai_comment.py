# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAwemeCreatorAiComment(Model):
    """What is in `creator_ai_comment` of TiktokAweme."""

    eligible_video: bool = field("eligible_video", "bool", required=True)
    has_ai_topic: bool = field("has_ai_topic", "bool", required=True)
    not_eligible_reason: int = field("not_eligible_reason", "int", required=True)
