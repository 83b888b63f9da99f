# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUserLevel(Model):
    """Level, in XiaohongshuProfile.

    Attributes:
        image_link: Address that the picture leads to.
        image: The picture, or its address.
    """

    image_link: str = field("image_link", "str", required=True)
    number: int = field("number", "int")
    image: str = field("image", "str")
    level_name: str = field("level_name", "str")
