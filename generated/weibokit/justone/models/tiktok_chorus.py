# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokChorus(Model):
    """What is in `chorus_info` of TiktokMatchedSong."""

    duration_ms: int = field("duration_ms", "int", required=True)
    start_ms: int = field("start_ms", "int", required=True)
