# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouShareGuide(Model):
    """What is in `shareGuide` of KuaishouFeed."""

    min_play_duration_in_seconds: int = field("minPlayDurationInSeconds", "int")
    photo_share_guide: bool = field("photoShareGuide", "bool")
    play_times: int = field("playTimes", "int")
    text_display_duration_in_seconds: int = field("textDisplayDurationInSeconds", "int")
