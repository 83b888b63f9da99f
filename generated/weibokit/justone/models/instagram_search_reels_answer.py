# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_search_reels_data import InstagramSearchReelsData


class InstagramSearchReelsAnswer(Model):
    """What the response holds, in InstagramSearchReelsResult.

    Attributes:
        data: What the response holds, in InstagramSearchReelsAnswer.
    """

    data: InstagramSearchReelsData = field("data", "InstagramSearchReelsData", required=True)
    pagination_token: str = field("pagination_token", "str", required=True)
