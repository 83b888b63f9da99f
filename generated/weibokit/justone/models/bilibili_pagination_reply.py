# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliPaginationReply(Model):
    """An object of a response."""

    next_offset: str = field("next_offset", "str", required=True)
