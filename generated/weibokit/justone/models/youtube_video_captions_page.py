# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youtube_caption import YoutubeCaption


class YoutubeVideoCaptionsPage(Model):
    """What the response holds, in YoutubeVideoCaptionsResult.

    Attributes:
        video_id: Id of the video.
    """

    video_id: str = field("video_id", "str", required=True)
    captions: list[YoutubeCaption] = field("captions", "YoutubeCaption[]", required=True)
