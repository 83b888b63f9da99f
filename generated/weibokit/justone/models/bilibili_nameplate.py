# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliNameplate(Model):
    """What is in `nameplate` of BilibiliSpaceInfo.

    Attributes:
        image: The picture, or its address.
        level: Level.
        name: Name.
    """

    condition: str = field("condition", "str", required=True)
    image: str = field("image", "str", required=True)
    image_small: str = field("image_small", "str", required=True)
    level: str = field("level", "str", required=True)
    name: str = field("name", "str", required=True)
    nid: int = field("nid", "int", required=True)
