# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XingtuHotCommentToken(Answer):
    """An object of a response."""

    comment_token: str = field("comment_token", "str", required=True)
    hot_rate: int = field("hot_rate", "int", required=True)
