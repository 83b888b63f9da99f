# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTag(Model):
    """An object of a response."""

    background_color: str = field("background_color", "str", required=True)
    en_title: str = field("en_title", "str", required=True)
    font_color: str = field("font_color", "str", required=True)
    opacity: int = field("opacity", "int", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
