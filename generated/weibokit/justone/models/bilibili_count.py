# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCount(Model):
    """How many there are, in BilibiliSearchAllResultExtra."""

    bili_user: int = field("bili_user", "int", required=True)
    media_bangumi: int = field("media_bangumi", "int", required=True)
    media_ft: int = field("media_ft", "int", required=True)
    video: int = field("video", "int", required=True)
