# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliChannel(Model):
    """What is in `channel` of BilibiliUserDetail.

    Attributes:
        channel_config: Settings of the channel.
    """

    channel_config: list[Any] = field("channelConfig", "[]", required=True)
    channel_data: dict[str, Any] = field("channelData", "{}", required=True)
    server_fetched: Any = field("serverFetched", required=True)
