# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class InstagramAudioRanking(Answer):
    """An object of a response."""

    best_audio_cluster_id: str = field("best_audio_cluster_id", "str", required=True)
