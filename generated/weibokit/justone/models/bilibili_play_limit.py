# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_play_limit_abtest import BilibiliPlayLimitAbtest


class BilibiliPlayLimit(Model):
    """What is in `play_limit` of BilibiliUgcUnloginKv.

    Attributes:
        abtest: What is in `abtest` of BilibiliPlayLimit.
    """

    abtest: BilibiliPlayLimitAbtest = field("abtest", "BilibiliPlayLimitAbtest", required=True)
    threshold: int = field("threshold", "int", required=True)
