# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class YoukuLive(Answer):
    """An object of a response."""

    living: int = field("living", "int", required=True)
