# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliPaginationReply(Model):
    """What is in `pagination_reply` of BilibiliCursor."""

    next_offset: str = field("next_offset", "str", required=True)
