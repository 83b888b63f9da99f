# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_variant import TwitterVariant


class TwitterVideo(Model):
    """What is known of the video, in TwitterMedia."""

    aspect_ratio: list[int] = field("aspect_ratio", "int[]", required=True)
    duration_millis: int = field("duration_millis", "int", required=True)
    variants: list[TwitterVariant] = field("variants", "TwitterVariant[]", required=True)
