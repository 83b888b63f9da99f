# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokCla(Model):
    """What is in `claInfo` of TiktokVideo.

    Attributes:
        has_original_audio: Whether there is a original audio.
    """

    enable_auto_caption: bool = field("enableAutoCaption", "bool", required=True)
    has_original_audio: bool = field("hasOriginalAudio", "bool", required=True)
    no_caption_reason: int = field("noCaptionReason", "int", required=True)
