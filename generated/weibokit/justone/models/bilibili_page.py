# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_dimension import BilibiliDimension


class BilibiliPage(Model):
    """One part of a video.

    Attributes:
        dimension: What is in `dimension` of BilibiliArc.
        duration: How long it lasts.
        page: Number of the page.
        vid: Id of the video.
        ctime: When it was created.
    """

    cid: int = field("cid", "int", required=True)
    dimension: BilibiliDimension = field("dimension", "BilibiliDimension", required=True)
    duration: int = field("duration", "int", required=True)
    from_: str = field("from", "str", required=True)
    page: int = field("page", "int", required=True)
    part: str = field("part", "str", required=True)
    vid: str = field("vid", "str", required=True)
    weblink: str = field("weblink", "str", required=True)
    ctime: int = field("ctime", "int")
    first_frame: str = field("first_frame", "str")
