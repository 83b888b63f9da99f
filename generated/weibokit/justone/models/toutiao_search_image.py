# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoSearchImage(Model):
    """An item of `图片链接` of ToutiaoSearchItem.

    Attributes:
        origin_height: Height of the original in pixels.
        origin_width: Width of the original in pixels.
        url: Address.
    """

    origin_height: int = field("origin_height", "int", required=True)
    origin_width: int = field("origin_width", "int", required=True)
    url: str = field("url", "str", required=True)
