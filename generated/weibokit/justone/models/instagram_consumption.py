# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramConsumption(Model):
    """What is in `consumption_info` of InstagramOriginalSound.

    Attributes:
        display_media_id: Id of the display medium.
    """

    display_media_id: Any = field("display_media_id", required=True)
    inline_audio_label: Any = field("inline_audio_label", required=True)
    is_bookmarked: bool = field("is_bookmarked", "bool", required=True)
    is_trending_in_clips: bool = field("is_trending_in_clips", "bool", required=True)
    should_mute_audio_reason: str = field("should_mute_audio_reason", "str", required=True)
    should_mute_audio_reason_type: Any = field("should_mute_audio_reason_type", required=True)
    user_notes: Any = field("user_notes", required=True)
