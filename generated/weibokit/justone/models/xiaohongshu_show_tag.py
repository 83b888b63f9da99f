# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuShowTag(Model):
    """An item of `show_tags_v2` of XiaohongshuComment.

    Attributes:
        style_id: Id of the style.
        text: The text.
        type_: What sort of thing it is, as the source writes it.
    """

    pos: str = field("pos", "str", required=True)
    style_id: str = field("style_id", "str", required=True)
    text: str = field("text", "str", required=True)
    type_: str = field("type", "str", required=True)
