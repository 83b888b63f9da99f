# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoVideo(Model):
    """An item of `videos` of TaobaoItemDetail.

    Attributes:
        cover_url: Address of the cover.
        video_url: Address of the video.
    """

    cover_url: str = field("coverUrl", "str", required=True)
    upload_date: str = field("uploadDate", "str", required=True)
    video_url: str = field("videoUrl", "str", required=True)
