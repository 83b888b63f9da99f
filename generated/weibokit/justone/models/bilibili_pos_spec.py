# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliPosSpec(Model):
    """What is in `pos_spec` of BilibiliGeneralSpec."""

    axis_x: float = field("axis_x", "float", required=True)
    axis_y: float = field("axis_y", "float", required=True)
    coordinate_pos: int = field("coordinate_pos", "int", required=True)
