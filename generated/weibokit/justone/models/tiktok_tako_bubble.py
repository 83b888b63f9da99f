# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTakoBubble(Model):
    """What is in `tako_bubble_info` of TiktokAweme."""

    tako_bubble_enable: bool = field("tako_bubble_enable", "bool", required=True)
