# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramDimension(Model):
    """What is in `dimensions` of InstagramTimelineMedia.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    width: int = field("width", "int", required=True)
