# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingVideoMeta(Model):
    """What is in `meta` of PugongyingVideo.

    Attributes:
        duration: How long it lasts.
        height: Height in pixels.
        video_id: Id of the video.
        width: Width in pixels.
    """

    duration: int = field("duration", "int", required=True)
    height: int = field("height", "int", required=True)
    video_id: str = field("videoId", "str", required=True)
    width: int = field("width", "int", required=True)
