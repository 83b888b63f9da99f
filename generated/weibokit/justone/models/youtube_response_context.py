# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youtube_service_tracking_param import YoutubeServiceTrackingParam


class YoutubeResponseContext(Model):
    """What is in `responseContext` of YoutubeVideoDetail."""

    max_age_seconds: int = field("maxAgeSeconds", "int", required=True)
    rollout_token: str = field("rolloutToken", "str", required=True)
    service_tracking_params: list[YoutubeServiceTrackingParam] = field(
        "serviceTrackingParams", "YoutubeServiceTrackingParam[]", required=True
    )
    visitor_data: str = field("visitorData", "str", required=True)
