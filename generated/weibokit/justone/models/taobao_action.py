# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_action_param import TaobaoActionParam


class TaobaoAction(Model):
    """An item of `action` of TaobaoEntrance.

    Attributes:
        key: Key.
        params: Parameters, in TaobaoAction.
    """

    key: str = field("key", "str", required=True)
    params: TaobaoActionParam = field("params", "TaobaoActionParam", required=True)
