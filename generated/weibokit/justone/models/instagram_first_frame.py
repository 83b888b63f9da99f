# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramFirstFrame(Model):
    """An item of `items` of InstagramImageVersion.

    Attributes:
        height: Height in pixels.
        url: Address.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    is_spatial_image: bool = field("is_spatial_image", "bool", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
