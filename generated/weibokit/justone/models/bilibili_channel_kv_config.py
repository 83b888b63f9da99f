# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliChannelKvConfig(Model):
    """What is in `config` of BilibiliChannelKv.

    Attributes:
        enable_sub: Whether the reply is on.
    """

    enable_sub: int = field("enableSub", "int", required=True)
