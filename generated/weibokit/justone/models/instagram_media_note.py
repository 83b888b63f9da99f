# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_first_frame import InstagramFirstFrame


class InstagramMediaNote(Model):
    """What is in `media_notes` of InstagramPost.

    Attributes:
        items: Items of the list.
    """

    items: list[InstagramFirstFrame] = field("items", "InstagramFirstFrame[]", required=True)
