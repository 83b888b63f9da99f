# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeFormatDownPrice(Model):
    """What is in `textFormatDownPrice` of BeikeErshoufangDetail.

    Attributes:
        color: Color.
        item_key: Key of the item.
    """

    color: str = field("color", "str", required=True)
    item_key: str = field("itemKey", "str", required=True)
    text_end: str = field("textEnd", "str", required=True)
    text_head: str = field("textHead", "str", required=True)
