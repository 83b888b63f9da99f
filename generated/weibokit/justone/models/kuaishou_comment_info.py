# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouCommentInfo(Model):
    """What is known of the comment, in KuaishouFeed."""

    comment_count_special_effect: bool = field("commentCountSpecialEffect", "bool", required=True)
    comment_icon_type: int = field("commentIconType", "int", required=True)
    enable_ai_preset_guide: bool = field("enableAIPresetGuide", "bool", required=True)
    permissions: int = field("permissions", "int", required=True)
