# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokDurationHighPrecision(Model):
    """What is in `duration_high_precision` of TiktokMusic."""

    audition_duration_precision: float = field("audition_duration_precision", "float", required=True)
    duration_precision: float = field("duration_precision", "float", required=True)
    shoot_duration_precision: float = field("shoot_duration_precision", "float", required=True)
    video_duration_precision: float = field("video_duration_precision", "float", required=True)
