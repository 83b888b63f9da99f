# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_item_num import XingtuItemNum


class XingtuItemRate(Model):
    """Rate of the item, in XingtuSpreadInfo.

    Attributes:
        interact_rate: Rate of the interaction.
        item_num: Rate of the interaction, in XingtuSpreadInfo.
        play_mid: Rate of the interaction, in XingtuSpreadInfo.
    """

    interact_rate: dict[str, Any] = field("interact_rate", "{}", required=True)
    item_num: XingtuItemNum = field("item_num", "XingtuItemNum", required=True)
    play_mid: XingtuItemNum = field("play_mid", "XingtuItemNum", required=True)
