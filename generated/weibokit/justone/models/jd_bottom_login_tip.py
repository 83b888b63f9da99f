# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_text import JdText


class JdBottomLoginTip(Model):
    """What is in `bottomLoginTips` of JdItemDetail.

    Attributes:
        bg_color: Color of the background.
        bg_img: Picture of the background, or its address.
        icon: The icon, or its address.
    """

    bg_color: str = field("bgColor", "str", required=True)
    bg_img: str = field("bgImg", "str", required=True)
    icon: str = field("icon", "str", required=True)
    right_bg_color: str = field("rightBgColor", "str", required=True)
    right_text: str = field("rightText", "str", required=True)
    right_text_color: str = field("rightTextColor", "str", required=True)
    texts: list[JdText] = field("texts", "JdText[]", required=True)
