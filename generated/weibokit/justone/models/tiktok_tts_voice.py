# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTtsVoice(Model):
    """What is in `tts_voice_info` of TiktokStandardBiz."""

    tts_voice_attr: str = field("tts_voice_attr", "str", required=True)
    tts_voice_reuse_params: str = field("tts_voice_reuse_params", "str", required=True)
