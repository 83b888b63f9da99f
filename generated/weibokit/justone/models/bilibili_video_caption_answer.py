# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_video_caption_data import BilibiliVideoCaptionData


class BilibiliVideoCaptionAnswer(Model):
    """What the response holds, in BilibiliVideoCaptionResult.

    Attributes:
        data: What the response holds.
    """

    data: list[BilibiliVideoCaptionData] = field("data", "BilibiliVideoCaptionData[]", required=True)
