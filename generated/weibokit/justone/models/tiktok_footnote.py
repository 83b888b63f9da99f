# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokFootnote(Model):
    """What is in `footnote` of TiktokTnsUeFeed."""

    can_add_footnote: int = field("can_add_footnote", "int", required=True)
    pending_count: int = field("pending_count", "int", required=True)
