# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliLevel(Model):
    """What is in `level_info` of BilibiliMember."""

    current_exp: int = field("current_exp", "int", required=True)
    current_level: int = field("current_level", "int", required=True)
    current_min: int = field("current_min", "int", required=True)
    next_exp: int = field("next_exp", "int", required=True)
