# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoItemCounter(Model):
    """What is in `itemCounter` of ToutiaoItemCell.

    Attributes:
        comment_count: Number of comments.
        digg_count: Number of likes.
        forward_count: Number of reposts.
        read_count: Number of reads.
        share_count: Number of shares.
        text_count: Number of texts.
        video_watch_count: Number of video views.
    """

    comment_count: int = field("commentCount", "int", required=True)
    digg_count: int = field("diggCount", "int", required=True)
    forward_count: int = field("forwardCount", "int", required=True)
    read_count: int = field("readCount", "int", required=True)
    repin_count: int = field("repinCount", "int", required=True)
    share_count: int = field("shareCount", "int", required=True)
    show_count: int = field("showCount", "int", required=True)
    text_count: int = field("textCount", "int", required=True)
    video_watch_count: int = field("videoWatchCount", "int", required=True)
