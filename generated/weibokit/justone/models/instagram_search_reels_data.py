# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_post import InstagramPost


class InstagramSearchReelsData(Model):
    """What the response holds, in InstagramSearchReelsAnswer.

    Attributes:
        count: How many there are.
        items: Items of the list.
    """

    count: int = field("count", "int", required=True)
    items: list[InstagramPost] = field("items", "InstagramPost[]", required=True)
