# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliBusinessMark(Model):
    """What is in `business_mark` of BilibiliAds.

    Attributes:
        bg_border_color: Color of the background border.
        bg_color: Color of the background.
        border_color: Color of the border.
        img_height: Height of the picture in pixels.
        img_url: Address of the picture.
        img_width: Width of the picture in pixels.
        text: The text.
        text_color: Color of the text.
        type_: What sort of thing it is, as the source writes it.
    """

    bg_border_color: str = field("bg_border_color", "str", required=True)
    bg_color: str = field("bg_color", "str", required=True)
    bg_color_night: str = field("bg_color_night", "str", required=True)
    border_color: str = field("border_color", "str", required=True)
    border_color_night: str = field("border_color_night", "str", required=True)
    img_height: int = field("img_height", "int", required=True)
    img_url: str = field("img_url", "str", required=True)
    img_width: int = field("img_width", "int", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("text_color", "str", required=True)
    text_color_night: str = field("text_color_night", "str", required=True)
    type_: int = field("type", "int", required=True)
