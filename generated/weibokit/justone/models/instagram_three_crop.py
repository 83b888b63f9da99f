# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramThreeCrop(Model):
    """What is in `four_by_three_crop` of InstagramMediaCropping."""

    crop_bottom: float = field("crop_bottom", "float", required=True)
    crop_left: int = field("crop_left", "int", required=True)
    crop_right: int = field("crop_right", "int", required=True)
    crop_top: float = field("crop_top", "float", required=True)
