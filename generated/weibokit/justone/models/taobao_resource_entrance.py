# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_ask_all import TaobaoAskAll


class TaobaoResourceEntrance(Model):
    """What is in `entrances` of TaobaoItemDetailResource.

    Attributes:
        ask_all: What is in `askAll` of TaobaoResourceEntrance.
    """

    ask_all: TaobaoAskAll = field("askAll", "TaobaoAskAll", required=True)
