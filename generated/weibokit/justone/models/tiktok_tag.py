# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTag(Model):
    """What is in `tag` of TiktokVideoMedia.

    Attributes:
        background_color: Color of the background.
        font_color: Color of the font.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    background_color: str = field("background_color", "str", required=True)
    en_title: str = field("en_title", "str", required=True)
    font_color: str = field("font_color", "str", required=True)
    opacity: int = field("opacity", "int", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
