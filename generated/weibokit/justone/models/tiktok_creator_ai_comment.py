# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokCreatorAiComment(Model):
    """What is in `creatorAIComment` of TiktokPost."""

    eligible_video: bool = field("eligibleVideo", "bool", required=True)
    has_ai_topic: bool = field("hasAITopic", "bool", required=True)
    not_eligible_reason: int = field("notEligibleReason", "int", required=True)
