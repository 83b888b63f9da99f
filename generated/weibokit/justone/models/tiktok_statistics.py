# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokStatistics(Model):
    """An object of a response."""

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
