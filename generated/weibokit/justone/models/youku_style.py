# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuStyle(Model):
    """An item of `style` of YoukuDataNode.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    type_: int = field("type", "int", required=True)
