# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuPicture(Model):
    """An item of `pictures` of XiaohongshuComment.

    Attributes:
        file_id: Id of the file.
        height: Height in pixels.
        origin_url: Address of the original.
        url: Address.
        width: Width in pixels.
    """

    box_h: int = field("box_h", "int", required=True)
    box_w: int = field("box_w", "int", required=True)
    file_id: str = field("file_id", "str", required=True)
    height: int = field("height", "int", required=True)
    origin_url: str = field("origin_url", "str", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
