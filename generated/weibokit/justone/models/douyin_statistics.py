# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinStatistics(Model):
    """Counters of a video.

    Attributes:
        collect_count: Number of collections.
        comment_count: Number of comments.
        digg_count: Number of likes.
        play_count: Number of plays.
        share_count: Number of shares.
        aweme_id: Id of the Douyin video.
        download_count: Number of downloads.
        forward_count: Number of reposts.
        live_watch_count: Number of live stream views.
        admire_count: Number of admires.
        recommend_count: Number of recommendations.
    """

    collect_count: int = field("collect_count", "int", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    digg_count: int = field("digg_count", "int", required=True)
    play_count: int = field("play_count", "int", required=True)
    share_count: int = field("share_count", "int", required=True)
    aweme_id: str = field("aweme_id", "str")
    digest: str = field("digest", "str")
    download_count: int = field("download_count", "int")
    exposure_count: int = field("exposure_count", "int")
    forward_count: int = field("forward_count", "int")
    live_watch_count: int = field("live_watch_count", "int")
    lose_comment_count: int = field("lose_comment_count", "int")
    lose_count: int = field("lose_count", "int")
    whatsapp_share_count: int = field("whatsapp_share_count", "int")
    admire_count: int = field("admire_count", "int")
    recommend_count: int = field("recommend_count", "int")
