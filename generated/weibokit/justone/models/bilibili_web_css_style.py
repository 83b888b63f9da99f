# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BilibiliWebCssStyle(Answer):
    """An object of a response."""

    border_radius: str = field("borderRadius", "str", required=True)
