# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCustomChannel(Model):
    """What is in `customChannel` of BilibiliServerConfig."""

    bsource: list[str] = field("bsource", "str[]", required=True)
