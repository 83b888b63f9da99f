# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_cover_url import DouyinCoverUrl


class DouyinProfileCover(Model):
    """An item of `profile_cover_list` of DouyinHeadImage.

    Attributes:
        cover_url: What is in `avatar_168x168` of DouyinUser.
    """

    cover_url: DouyinCoverUrl = field("cover_url", "DouyinCoverUrl", required=True)
    dark_cover_color: str = field("dark_cover_color", "str", required=True)
    light_cover_color: str = field("light_cover_color", "str", required=True)
