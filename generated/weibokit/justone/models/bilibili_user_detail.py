# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_channel import BilibiliChannel
    from .bilibili_from import BilibiliFrom
    from .bilibili_home import BilibiliHome
    from .bilibili_opus import BilibiliOpus
    from .bilibili_playlist import BilibiliPlaylist
    from .bilibili_search import BilibiliSearch
    from .bilibili_space import BilibiliSpace
    from .bilibili_tag import BilibiliTag
    from .bilibili_topic import BilibiliTopic
    from .bilibili_tribee import BilibiliTribee
    from .bilibili_user_detail_common import BilibiliUserDetailCommon
    from .bilibili_video import BilibiliVideo


class BilibiliUserDetail(Model):
    """What the response holds, in BilibiliUserDetailResult.

    Attributes:
        channel: What is in `channel` of BilibiliUserDetail.
        common: What is in `common` of BilibiliUserDetail.
        home: What is in `home` of BilibiliUserDetail.
        opus: What is in `opus` of BilibiliUserDetail.
        route: What is in `route` of BilibiliUserDetail.
        space: What is in `space` of BilibiliUserDetail.
        tag: What is in `tag` of BilibiliUserDetail.
        playlist: What is in `playlist` of BilibiliUserDetail.
        search: What is in `search` of BilibiliUserDetail.
        topic: What is in `topic` of BilibiliUserDetail.
        tribee: What is in `tribee` of BilibiliUserDetail.
        video: What is in `video` of BilibiliUserDetail.
    """

    channel: BilibiliChannel = field("channel", "BilibiliChannel", required=True)
    common: BilibiliUserDetailCommon = field("common", "BilibiliUserDetailCommon", required=True)
    home: BilibiliHome = field("home", "BilibiliHome", required=True)
    opus: BilibiliOpus = field("opus", "BilibiliOpus", required=True)
    route: BilibiliFrom = field("route", "BilibiliFrom", required=True)
    space: BilibiliSpace = field("space", "BilibiliSpace", required=True)
    tag: BilibiliTag = field("tag", "BilibiliTag", required=True)
    playlist: BilibiliPlaylist = field("playlist", "BilibiliPlaylist")
    search: BilibiliSearch = field("search", "BilibiliSearch")
    topic: BilibiliTopic = field("topic", "BilibiliTopic")
    tribee: BilibiliTribee = field("tribee", "BilibiliTribee")
    video: BilibiliVideo = field("video", "BilibiliVideo")
