# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuTargetThumbnail(Model):
    """An item of `thumbnails` of ZhihuThumbnail.

    Attributes:
        height: Height in pixels.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    token: str = field("token", "str", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
