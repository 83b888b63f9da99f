# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TwitterPhotoSize(Answer):
    """An object of a response."""

    h: int = field("h", "int", required=True)
    w: int = field("w", "int", required=True)
