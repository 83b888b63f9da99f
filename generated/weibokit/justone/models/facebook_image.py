# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class FacebookImage(Model):
    """The picture, or its address, in FacebookPost.

    Attributes:
        height: Height in pixels.
        id: Id.
        uri: Address or path.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    id: str = field("id", "str", required=True)
    uri: str = field("uri", "str", required=True)
    width: int = field("width", "int", required=True)
