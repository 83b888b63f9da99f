# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramMusicMetadata(Model):
    """What is in `music_metadata` of InstagramDataItem.

    Attributes:
        audio_type: Type of the audio.
        music_info: What is known of the music.
        original_sound_info: What is known of the original sound.
    """

    audio_canonical_id: str = field("audio_canonical_id", "str", required=True)
    audio_type: Any = field("audio_type", required=True)
    music_info: Any = field("music_info", required=True)
    original_sound_info: Any = field("original_sound_info", required=True)
    pinned_media_ids: Any = field("pinned_media_ids", required=True)
