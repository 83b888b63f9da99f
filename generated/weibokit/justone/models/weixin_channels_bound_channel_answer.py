# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinChannelsBoundChannelAnswer(Model):
    """What the response holds, in WeixinChannelsBoundChannelResult.

    Attributes:
        data: What the response holds.
    """

    data: list[Any] = field("data", "[]", required=True)
