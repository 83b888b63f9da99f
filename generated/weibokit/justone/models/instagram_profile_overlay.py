# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramProfileOverlay(Model):
    """What is in `profile_overlay_info` of InstagramUser."""

    bloks_payload: Any = field("bloks_payload", required=True)
    overlay_format: str = field("overlay_format", "str", required=True)
