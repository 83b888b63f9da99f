# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_consumption import InstagramConsumption
    from .instagram_ig_artist import InstagramIgArtist
    from .instagram_xpost_metadata import InstagramXpostMetadata


class InstagramOriginalSound(Model):
    """What is known of the original sound, in InstagramClipsMetadata.

    Attributes:
        audio_filter_infos: What is known of the audio filters.
        audio_id: Id of the audio.
        consumption_info: What is in `consumption_info` of InstagramOriginalSound.
        fb_downstream_use_xpost_metadata: What is in `fb_downstream_use_xpost_metadata` of
            InstagramOriginalSound.
        ig_artist: What is in `ig_artist` of InstagramOriginalSound.
        original_audio_title: Title of the original audio.
        original_media_id: Id of the original medium.
    """

    allow_creator_to_rename: bool = field("allow_creator_to_rename", "bool", required=True)
    attributed_custom_audio_asset_id: Any = field("attributed_custom_audio_asset_id", required=True)
    audio_asset_start_time_in_ms: int = field("audio_asset_start_time_in_ms", "int", required=True)
    audio_filter_infos: Any = field("audio_filter_infos", required=True)
    audio_id: int | str = field("audio_id", "int|str", required=True)
    audio_parts: list[Any] = field("audio_parts", "[]", required=True)
    audio_parts_by_filter: list[Any] = field("audio_parts_by_filter", "[]", required=True)
    can_remix_be_shared_to_fb: bool = field("can_remix_be_shared_to_fb", "bool", required=True)
    can_remix_be_shared_to_fb_expansion: bool = field("can_remix_be_shared_to_fb_expansion", "bool", required=True)
    consumption_info: InstagramConsumption = field("consumption_info", "InstagramConsumption", required=True)
    derived_content_start_time_in_composition_in_ms: int = field(
        "derived_content_start_time_in_composition_in_ms", "int", required=True
    )
    duration_in_ms: int = field("duration_in_ms", "int", required=True)
    fb_downstream_use_xpost_metadata: InstagramXpostMetadata = field(
        "fb_downstream_use_xpost_metadata", "InstagramXpostMetadata", required=True
    )
    formatted_clips_media_count: Any = field("formatted_clips_media_count", required=True)
    hide_remixing: bool = field("hide_remixing", "bool", required=True)
    ig_artist: InstagramIgArtist = field("ig_artist", "InstagramIgArtist", required=True)
    is_audio_automatically_attributed: bool = field("is_audio_automatically_attributed", "bool", required=True)
    is_eligible_for_audio_effects: bool = field("is_eligible_for_audio_effects", "bool", required=True)
    is_eligible_for_vinyl_sticker: bool = field("is_eligible_for_vinyl_sticker", "bool", required=True)
    is_explicit: bool = field("is_explicit", "bool", required=True)
    is_original_audio_download_eligible: bool = field("is_original_audio_download_eligible", "bool", required=True)
    is_reuse_disabled: bool = field("is_reuse_disabled", "bool", required=True)
    is_xpost_from_fb: bool = field("is_xpost_from_fb", "bool", required=True)
    oa_owner_is_music_artist: bool = field("oa_owner_is_music_artist", "bool", required=True)
    original_audio_subtype: str = field("original_audio_subtype", "str", required=True)
    original_audio_title: str = field("original_audio_title", "str", required=True)
    original_media_id: str = field("original_media_id", "str", required=True)
    overlap_duration_in_ms: int = field("overlap_duration_in_ms", "int", required=True)
    previous_trend_rank: Any = field("previous_trend_rank", required=True)
    progressive_download_url: str = field("progressive_download_url", "str", required=True)
    should_mute_audio: bool = field("should_mute_audio", "bool", required=True)
    time_created: int = field("time_created", "int", required=True)
    trend_rank: Any = field("trend_rank", required=True)
    xpost_fb_creator_info: Any = field("xpost_fb_creator_info", required=True)
