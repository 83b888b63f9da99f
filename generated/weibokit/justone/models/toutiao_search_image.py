# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoSearchImage(Model):
    """An object of a response."""

    origin_height: int = field("origin_height", "int", required=True)
    origin_width: int = field("origin_width", "int", required=True)
    url: str = field("url", "str", required=True)
