# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuOriginImg(Model):
    """Picture of the original, or its address, in XiaohongshuImage.

    Attributes:
        height: Height in pixels.
        size: Size.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    size: int = field("size", "int", required=True)
    width: int = field("width", "int", required=True)
