# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoutubePlayabilityStatus(Model):
    """An object of a response."""

    context_params: str = field("contextParams", "str", required=True)
    reason: str = field("reason", "str", required=True)
    status: str = field("status", "str", required=True)
