# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_audio_meta import DouyinAudioMeta


class DouyinBitRateAudio(Model):
    """An item of `bit_rate_audio` of DouyinVideoMedia.

    Attributes:
        audio_meta: What is in `audio_meta` of DouyinBitRateAudio.
    """

    audio_extra: str = field("audio_extra", "str", required=True)
    audio_meta: DouyinAudioMeta = field("audio_meta", "DouyinAudioMeta", required=True)
    audio_quality: int = field("audio_quality", "int", required=True)
