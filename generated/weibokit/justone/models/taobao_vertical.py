# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_vertical_ask_all import TaobaoVerticalAskAll


class TaobaoVertical(Model):
    """What is in `vertical` of TaobaoItemDetailV3.

    Attributes:
        ask_all: What is in `askAll` of TaobaoVertical.
    """

    ask_all: TaobaoVerticalAskAll = field("askAll", "TaobaoVerticalAskAll", required=True)
