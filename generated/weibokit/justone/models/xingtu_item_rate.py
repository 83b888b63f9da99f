# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_item_num import XingtuItemNum


class XingtuItemRate(Model):
    """An object of a response."""

    interact_rate: dict[str, Any] = field("interact_rate", "{}", required=True)
    item_num: XingtuItemNum = field("item_num", "XingtuItemNum", required=True)
    play_mid: XingtuItemNum = field("play_mid", "XingtuItemNum", required=True)
