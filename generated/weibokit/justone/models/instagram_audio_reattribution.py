# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAudioReattribution(Model):
    """What is in `audio_reattribution_info` of InstagramAdditionalAudio."""

    should_allow_restore: bool = field("should_allow_restore", "bool", required=True)
