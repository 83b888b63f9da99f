# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUserLevel(Model):
    """An object of a response."""

    image_link: str = field("image_link", "str", required=True)
    number: int = field("number", "int")
    image: str = field("image", "str")
    level_name: str = field("level_name", "str")
