# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_hotgov import WeiboHotgov
    from .weibo_realtime import WeiboRealtime


class WeiboHotSearchData(Model):
    """What is searched for most.

    Attributes:
        hotgov: What is in `hotgov` of WeiboHotSearchData.
    """

    hotgov: WeiboHotgov = field("hotgov", "WeiboHotgov", required=True)
    realtime: list[WeiboRealtime] = field("realtime", "WeiboRealtime[]", required=True)
    hotgovs: list[WeiboHotgov] = field("hotgovs", "WeiboHotgov[]")
