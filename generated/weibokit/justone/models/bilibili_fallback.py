# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliFallback(Model):
    """What is in `fallback` of BilibiliOpus.

    Attributes:
        id: Id.
        type_: What sort of thing it is, as the source writes it.
    """

    id: str = field("id", "str", required=True)
    type_: int = field("type", "int", required=True)
