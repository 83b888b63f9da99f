# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAreaBtm(Model):
    """What is in `area_btm` of DouyinCardBtm."""

    author_area: str = field("author_area", "str", required=True)
    shopping_area: str = field("shopping_area", "str", required=True)
    video_area: str = field("video_area", "str", required=True)
    author_avatar_living_area: str = field("author_avatar_living_area", "str")
