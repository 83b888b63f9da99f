# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboFocusPoint(Model):
    """What is in `focus_point` of WeiboPicFocusPoint.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    height: float = field("height", "float", required=True)
    left: float = field("left", "float", required=True)
    top: float = field("top", "float", required=True)
    width: float = field("width", "float", required=True)
