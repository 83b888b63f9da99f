# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_three_crop import InstagramThreeCrop


class InstagramMediaCropping(Model):
    """What is in `media_cropping_info` of InstagramPost.

    Attributes:
        four_by_three_crop: What is in `four_by_three_crop` of InstagramMediaCropping.
    """

    four_by_three_crop: InstagramThreeCrop = field("four_by_three_crop", "InstagramThreeCrop", required=True)
