# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCid(Model):
    """An item of `cidMap` of BilibiliVideoDetail.

    Attributes:
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
    """

    aid: int = field("aid", "int", required=True)
    bvid: str = field("bvid", "str", required=True)
    cids: dict[str, int] = field("cids", "int{}", required=True)
