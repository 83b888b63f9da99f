# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAudioRanking(Model):
    """What is in `audio_ranking_info` of InstagramClipsMetadata."""

    best_audio_cluster_id: str = field("best_audio_cluster_id", "str", required=True)
