# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAvailableVideoItem(Model):
    """An item of `list` of BilibiliAvailableVideo.

    Attributes:
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
        title: Title.
    """

    aid: int = field("aid", "int", required=True)
    bvid: str = field("bvid", "str", required=True)
    cid: int = field("cid", "int", required=True)
    p: int = field("p", "int", required=True)
    title: str = field("title", "str", required=True)
