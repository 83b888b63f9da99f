# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliLimitChannel(Model):
    """What is in `limitChannel` of BilibiliServerConfig."""

    bsource: list[str] = field("bsource", "str[]", required=True)
    referrer: list[str] = field("referrer", "str[]", required=True)
    ua: list[str] = field("ua", "str[]", required=True)
