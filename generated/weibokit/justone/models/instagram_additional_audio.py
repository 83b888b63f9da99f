# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_audio_reattribution import InstagramAudioReattribution


class InstagramAdditionalAudio(Model):
    """What is in `additional_audio_info` of InstagramClipsMetadata.

    Attributes:
        audio_reattribution_info: What is in `audio_reattribution_info` of InstagramAdditionalAudio.
    """

    additional_audio_username: Any = field("additional_audio_username", required=True)
    audio_reattribution_info: InstagramAudioReattribution = field(
        "audio_reattribution_info", "InstagramAudioReattribution", required=True
    )
