# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_rect import TwitterRect


class TwitterFaces(Model):
    """What is in `large` of TwitterFeature."""

    faces: list[TwitterRect] = field("faces", "TwitterRect[]", required=True)
