# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XiaohongshuLevel(Answer):
    """An object of a response."""

    image: str = field("image", "str", required=True)
