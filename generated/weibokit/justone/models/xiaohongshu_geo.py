# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XiaohongshuGeo(Answer):
    """An object of a response."""

    distance: str = field("distance", "str", required=True)
