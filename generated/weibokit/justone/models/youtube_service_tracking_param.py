# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youtube_context_service_tracking_param import YoutubeContextServiceTrackingParam


class YoutubeServiceTrackingParam(Model):
    """An item of `serviceTrackingParams` of YoutubeResponseContext.

    Attributes:
        params: Parameters.
    """

    params: list[YoutubeContextServiceTrackingParam] = field(
        "params", "YoutubeContextServiceTrackingParam[]", required=True
    )
    service: str = field("service", "str", required=True)
