# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouPhotoTextLocation(Model):
    """What is known of the photo text location, in KuaishouFeed."""

    height_ratio: float = field("heightRatio", "float", required=True)
    left_ratio: float = field("leftRatio", "float", required=True)
    top_ratio: float = field("topRatio", "float", required=True)
    width_ratio: float = field("widthRatio", "float", required=True)
