# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokStatistics(Model):
    """What is in `statistics` of TiktokAweme.

    Attributes:
        aweme_id: Id of the Douyin video.
        collect_count: Number of collections.
        comment_count: Number of comments.
        digg_count: Number of likes.
        download_count: Number of downloads.
        forward_count: Number of reposts.
        play_count: Number of plays.
        repost_count: Number of reposts.
        share_count: Number of shares.
    """

    aweme_id: str = field("aweme_id", "str", required=True)
    collect_count: int = field("collect_count", "int", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    digg_count: int = field("digg_count", "int", required=True)
    download_count: int = field("download_count", "int", required=True)
    forward_count: int = field("forward_count", "int", required=True)
    lose_comment_count: int = field("lose_comment_count", "int", required=True)
    lose_count: int = field("lose_count", "int", required=True)
    play_count: int = field("play_count", "int", required=True)
    repost_count: int = field("repost_count", "int", required=True)
    share_count: int = field("share_count", "int", required=True)
    whatsapp_share_count: int = field("whatsapp_share_count", "int", required=True)
