# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuCornerTag(Model):
    """An item of `corner_tag_info` of XiaohongshuFoundNote.

    Attributes:
        icon: The icon, or its address.
        location: Place.
        text: The text.
        type_: What sort of thing it is, as the source writes it.
    """

    icon: str = field("icon", "str", required=True)
    location: int = field("location", "int", required=True)
    style: int = field("style", "int", required=True)
    text: str = field("text", "str", required=True)
    text_en: str = field("text_en", "str", required=True)
    type_: str = field("type", "str", required=True)
