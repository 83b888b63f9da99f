# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinRenderExtra(Model):
    """What is in `render_extra` of DouyinCardProtocal.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
        height: Height in pixels.
        schema: Address inside the app.
    """

    card_type_name: str = field("card_type_name", "str", required=True)
    type_: int = field("type", "int", required=True)
    height: int = field("height", "int")
    schema: str = field("schema", "str")
