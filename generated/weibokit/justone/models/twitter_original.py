# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_rect import TwitterRect


class TwitterOriginal(Model):
    """What is known of the original, in TwitterMedia.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    focus_rects: list[TwitterRect] = field("focus_rects", "TwitterRect[]", required=True)
    height: int = field("height", "int", required=True)
    width: int = field("width", "int", required=True)
