# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BilibiliPaginationReply(Answer):
    """An object of a response."""

    next_offset: str = field("next_offset", "str", required=True)
