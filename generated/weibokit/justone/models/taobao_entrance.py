# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_action import TaobaoAction


class TaobaoEntrance(Model):
    """An item of `entranceList` of TaobaoSeller.

    Attributes:
        background_color: Color of the background.
        border_color: Color of the border.
        text: The text.
        text_color: Color of the text.
    """

    action: list[TaobaoAction] = field("action", "TaobaoAction[]", required=True)
    background_color: str = field("backgroundColor", "str", required=True)
    border_color: str = field("borderColor", "str", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("textColor", "str", required=True)
