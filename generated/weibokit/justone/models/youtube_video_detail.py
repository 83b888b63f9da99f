# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youtube_playability_status import YoutubePlayabilityStatus
    from .youtube_response_context import YoutubeResponseContext


class YoutubeVideoDetail(Model):
    """What the response holds, in YoutubeVideoDetailResult.

    Attributes:
        playability_status: What is in `playabilityStatus` of YoutubeVideoDetail.
        response_context: What is in `responseContext` of YoutubeVideoDetail.
    """

    playability_status: YoutubePlayabilityStatus = field("playabilityStatus", "YoutubePlayabilityStatus", required=True)
    response_context: YoutubeResponseContext = field("responseContext", "YoutubeResponseContext", required=True)
    tracking_params: str = field("trackingParams", "str", required=True)
