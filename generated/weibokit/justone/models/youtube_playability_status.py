# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoutubePlayabilityStatus(Model):
    """What is in `playabilityStatus` of YoutubeVideoDetail.

    Attributes:
        reason: The reason.
        status: State, as the source writes it.
    """

    context_params: str = field("contextParams", "str", required=True)
    reason: str = field("reason", "str", required=True)
    status: str = field("status", "str", required=True)
