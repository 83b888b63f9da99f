# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_mix_statistics import DouyinMixStatistics
    from .douyin_mix_status import DouyinMixStatus
    from .douyin_share import DouyinShare


class DouyinMix(Model):
    """A series that a video belongs to.

    Attributes:
        cover_url: What is in `avatar_168x168` of DouyinUser.
        create_time: When it was created.
        desc: Description.
        enable_ad: Whether the advertisement is on.
        extra: What the source adds.
        share_info: What is known of the share, in DouyinUser.
        statis: What is in `statis` of DouyinMix.
        status: State, as the source writes it, in DouyinMix.
        update_time: When it was changed.
    """

    cover_url: DouyinCoverUrl = field("cover_url", "DouyinCoverUrl", required=True)
    create_time: int = field("create_time", "int", required=True)
    desc: str = field("desc", "str", required=True)
    enable_ad: int = field("enable_ad", "int", required=True)
    extra: str = field("extra", "str", required=True)
    ids: Any = field("ids", required=True)
    is_iaa: int = field("is_iaa", "int", required=True)
    is_serial_mix: int = field("is_serial_mix", "int", required=True)
    mix_id: str = field("mix_id", "str", required=True)
    mix_name: str = field("mix_name", "str", required=True)
    mix_pic_type: int = field("mix_pic_type", "int", required=True)
    mix_type: int = field("mix_type", "int", required=True)
    share_info: DouyinShare = field("share_info", "DouyinShare", required=True)
    statis: DouyinMixStatistics = field("statis", "DouyinMixStatistics", required=True)
    status: DouyinMixStatus = field("status", "DouyinMixStatus", required=True)
    update_time: int = field("update_time", "int", required=True)
    watched_item: str = field("watched_item", "str", required=True)
    paid_episodes: Any = field("paid_episodes")
