# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAchievement(Model):
    """What is in `achievements_info` of InstagramClipsMetadata."""

    num_earned_achievements: Any = field("num_earned_achievements", required=True)
    show_achievements: bool = field("show_achievements", "bool", required=True)
