# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSubChannel(Model):
    """An item of `sub` of BilibiliChannelKv.

    Attributes:
        name: Name.
        sub_channel_id: Id of the reply channel.
        url: Address.
    """

    name: str = field("name", "str", required=True)
    route: str = field("route", "str", required=True)
    sub_channel_id: int = field("subChannelId", "int", required=True)
    tid: int = field("tid", "int", required=True)
    tkey: str = field("tkey", "str", required=True)
    url: str = field("url", "str", required=True)
