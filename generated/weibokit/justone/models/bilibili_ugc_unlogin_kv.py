# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_play_limit import BilibiliPlayLimit


class BilibiliUgcUnloginKv(Model):
    """What is in `ugcUnloginKv` of BilibiliVideoDetail.

    Attributes:
        play_limit: What is in `play_limit` of BilibiliUgcUnloginKv.
    """

    play_limit: BilibiliPlayLimit = field("play_limit", "BilibiliPlayLimit", required=True)
