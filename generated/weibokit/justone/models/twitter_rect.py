# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterRect(Model):
    """An item of `faces` of TwitterFaces.

    Attributes:
        x: Place from the left.
        y: Place from the top.
    """

    h: int = field("h", "int", required=True)
    w: int = field("w", "int", required=True)
    x: int = field("x", "int", required=True)
    y: int = field("y", "int", required=True)
