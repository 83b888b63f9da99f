# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterMediaSize(Model):
    """What is in `large` of TwitterSize."""

    h: int = field("h", "int", required=True)
    resize: str = field("resize", "str", required=True)
    w: int = field("w", "int", required=True)
