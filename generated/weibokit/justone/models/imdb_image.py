# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbImage(Model):
    """The picture, or its address, in ImdbNews.

    Attributes:
        typename_: Name of its type in the source.
        height: Height in pixels.
        id: Id.
        url: Address.
        width: Width in pixels.
    """

    typename_: str = field("__typename", "str", required=True)
    height: int = field("height", "int", required=True)
    id: str = field("id", "str", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
