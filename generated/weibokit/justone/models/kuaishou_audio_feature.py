# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouAudioFeature(Model):
    """What is in `audioFeature` of KuaishouStreamManifest."""

    audio_clip: float = field("audioClip", "float", required=True)
    audio_quality: float = field("audioQuality", "float", required=True)
    audio_snr: float = field("audioSnr", "float", required=True)
    background_sound_probability: float = field("backgroundSoundProbability", "float", required=True)
    dialog_probability: float = field("dialogProbability", "float", required=True)
    effective_bandwidth_in_hz: float = field("effectiveBandwidthInHz", "float", required=True)
    music_probability: float = field("musicProbability", "float", required=True)
    stereophonic_richness: float = field("stereophonicRichness", "float", required=True)
