# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramClipsMusicAttribution(Model):
    """What is in `clips_music_attribution_info` of InstagramTimelineMedia.

    Attributes:
        artist_name: Name of the artist.
        song_name: Name of the song.
        audio_id: Id of the audio.
    """

    artist_name: str = field("artist_name", "str", required=True)
    song_name: str = field("song_name", "str", required=True)
    uses_original_audio: bool = field("uses_original_audio", "bool", required=True)
    should_mute_audio: bool = field("should_mute_audio", "bool", required=True)
    should_mute_audio_reason: str = field("should_mute_audio_reason", "str", required=True)
    audio_id: str = field("audio_id", "str", required=True)
