# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuInteractionArea(Model):
    """What is in `interaction_area` of XiaohongshuFoundNote.

    Attributes:
        status: State, as the source writes it.
        text: The text.
        type_: What sort of thing it is, as the source writes it.
    """

    status: bool = field("status", "bool", required=True)
    text: str = field("text", "str", required=True)
    type_: int = field("type", "int", required=True)
