# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAnimatedImage(Model):
    """What is in `animated_image_info` of TiktokAweme.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    effect: int = field("effect", "int", required=True)
    type_: int = field("type", "int", required=True)
