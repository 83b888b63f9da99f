# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuIconCorner(Model):
    """An object of a response."""

    tag_text: str = field("tagText", "str", required=True)
    tag_type: int = field("tagType", "int", required=True)
