# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboLargeGeo(Model):
    """What is in `geo` of WeiboLarge.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    croped: bool = field("croped", "bool", required=True)
    height: str = field("height", "str", required=True)
    width: str = field("width", "str", required=True)
