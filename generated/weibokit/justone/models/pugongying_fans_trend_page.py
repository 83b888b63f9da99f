# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_fans_trend_item import PugongyingFansTrendItem


class PugongyingFansTrendPage(Model):
    """What the response holds, in PugongyingFansTrendResult.

    Attributes:
        list_: Items of the list.
    """

    fans_num_inc: int = field("fansNumInc", "int", required=True)
    fans_num_inc_rate: float = field("fansNumIncRate", "float", required=True)
    list_: list[PugongyingFansTrendItem] = field("list", "PugongyingFansTrendItem[]", required=True)
