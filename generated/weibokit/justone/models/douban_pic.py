# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DoubanPic(Answer):
    """An object of a response."""

    large: str = field("large", "str", required=True)
    normal: str = field("normal", "str", required=True)
