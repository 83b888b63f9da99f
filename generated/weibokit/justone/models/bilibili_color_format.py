# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliColorFormat(Model):
    """What is in `color_format` of BilibiliFan."""

    colors: list[str] = field("colors", "str[]", required=True)
    end_point: str = field("end_point", "str", required=True)
    gradients: list[int] = field("gradients", "int[]", required=True)
    start_point: str = field("start_point", "str", required=True)
