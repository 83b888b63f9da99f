# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_stats import BilibiliStats


class BilibiliEmbedPlayer(Model):
    """What is in `embedPlayer` of BilibiliVideoData.

    Attributes:
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
        feature_list: The features.
        stats: What is in `stats` of BilibiliEmbedPlayer.
        vid: Id of the video.
    """

    aid: int = field("aid", "int", required=True)
    bvid: str = field("bvid", "str", required=True)
    cid: int = field("cid", "int", required=True)
    feature_list: dict[str, Any] = field("featureList", "{}", required=True)
    from_did: Any = field("fromDid", required=True)
    p: int = field("p", "int", required=True)
    stats: BilibiliStats = field("stats", "BilibiliStats", required=True)
    t: int = field("t", "int", required=True)
    vid: str = field("vid", "str", required=True)
    vtype: str = field("vtype", "str", required=True)
