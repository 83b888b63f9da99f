# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_channel_kv_config import BilibiliChannelKvConfig
    from .bilibili_sub_channel import BilibiliSubChannel


class BilibiliChannelKv(Model):
    """An item of `channelKv` of BilibiliVideoDetail.

    Attributes:
        channel_id: Id of the channel.
        config: What is in `config` of BilibiliChannelKv.
        icon: The icon, or its address.
        name: Name.
        url: Address.
    """

    channel_id: int = field("channelId", "int", required=True)
    config: BilibiliChannelKvConfig = field("config", "BilibiliChannelKvConfig", required=True)
    icon: str = field("icon", "str", required=True)
    name: str = field("name", "str", required=True)
    route: str = field("route", "str", required=True)
    sub: list[BilibiliSubChannel] = field("sub", "BilibiliSubChannel[]", required=True)
    tid: int = field("tid", "int", required=True)
    tkey: str = field("tkey", "str", required=True)
    url: str = field("url", "str", required=True)
