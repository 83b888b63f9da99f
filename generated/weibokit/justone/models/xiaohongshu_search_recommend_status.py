# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XiaohongshuSearchRecommendStatus(Answer):
    """An object of a response."""

    message: str = field("message", "str", required=True)
    success: bool = field("success", "bool", required=True)
