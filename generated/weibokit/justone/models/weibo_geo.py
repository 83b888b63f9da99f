# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboGeo(Model):
    """What is in `geo` of WeiboStatusPic.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    croped: bool = field("croped", "bool", required=True)
    height: int = field("height", "int", required=True)
    width: int = field("width", "int", required=True)
