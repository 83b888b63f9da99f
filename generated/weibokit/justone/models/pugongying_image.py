# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingImage(Model):
    """An item of `imagesList` of PugongyingNoteDetail.

    Attributes:
        file_id: Id of the file.
        height: Height in pixels.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        url: Address.
        width: Width in pixels.
    """

    file_id: str = field("fileId", "str", required=True)
    height: int = field("height", "int", required=True)
    latitude: Any = field("latitude", required=True)
    longitude: Any = field("longitude", required=True)
    original: str = field("original", "str", required=True)
    sticker: Any = field("sticker", required=True)
    trace_id: str = field("traceId", "str", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
    image_extra_info: Any = field("imageExtraInfo")
