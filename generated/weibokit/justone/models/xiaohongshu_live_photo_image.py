# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuLivePhotoImage(Model):
    """The picture, or its address, in XiaohongshuLivePhoto."""

    first_frame: str = field("first_frame", "str", required=True)
