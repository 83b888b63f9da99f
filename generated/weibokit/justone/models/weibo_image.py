# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboImage(Model):
    """One size of a picture.

    Attributes:
        height: Height in pixels.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        width: Width in pixels.
    """

    cut_type: int = field("cut_type", "int", required=True)
    height: int = field("height", "int", required=True)
    type_: str | None = field("type", "str", null=True, required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
