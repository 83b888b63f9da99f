# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuGeo(Model):
    """What is in `geo_info` of XiaohongshuFoundNote.

    Attributes:
        distance: How far away it is.
    """

    distance: str = field("distance", "str", required=True)
