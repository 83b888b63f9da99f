# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_blacklist import BilibiliBlacklist


class BilibiliUrlRuleKv(Model):
    """What is in `urlRuleKv` of BilibiliVideoDetail.

    Attributes:
        blacklist: What is in `blacklist` of BilibiliUrlRuleKv.
        whitelist: What is in `blacklist` of BilibiliUrlRuleKv.
    """

    blacklist: BilibiliBlacklist = field("blacklist", "BilibiliBlacklist", required=True)
    whitelist: BilibiliBlacklist = field("whitelist", "BilibiliBlacklist", required=True)
