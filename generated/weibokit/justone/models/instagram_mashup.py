# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramMashup(Model):
    """What is in `mashup_info` of InstagramClipsMetadata."""

    can_toggle_mashups_allowed: bool = field("can_toggle_mashups_allowed", "bool", required=True)
    formatted_mashups_count: Any = field("formatted_mashups_count", required=True)
    has_been_mashed_up: bool = field("has_been_mashed_up", "bool", required=True)
    has_nonmimicable_additional_audio: bool = field("has_nonmimicable_additional_audio", "bool", required=True)
    is_creator_requesting_mashup: bool = field("is_creator_requesting_mashup", "bool", required=True)
    is_light_weight_check: bool = field("is_light_weight_check", "bool", required=True)
    is_light_weight_reuse_allowed_check: bool = field("is_light_weight_reuse_allowed_check", "bool", required=True)
    is_pivot_page_available: bool = field("is_pivot_page_available", "bool", required=True)
    is_reuse_allowed: bool = field("is_reuse_allowed", "bool", required=True)
    mashup_type: Any = field("mashup_type", required=True)
    mashups_allowed: bool = field("mashups_allowed", "bool", required=True)
    mashups_allowed_for_carousel: bool = field("mashups_allowed_for_carousel", "bool", required=True)
    non_privacy_filtered_mashups_media_count: int = field(
        "non_privacy_filtered_mashups_media_count", "int", required=True
    )
    original_media: Any = field("original_media", required=True)
    privacy_filtered_mashups_media_count: Any = field("privacy_filtered_mashups_media_count", required=True)
