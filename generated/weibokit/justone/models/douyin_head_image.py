# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_profile_cover import DouyinProfileCover


class DouyinHeadImage(Model):
    """What is in `cover_and_head_image_info` of DouyinUser.

    Attributes:
        cover_list: The covers.
        profile_cover_list: The profile covers.
    """

    cover_list: Any = field("cover_list", required=True)
    profile_cover_list: list[DouyinProfileCover] = field("profile_cover_list", "DouyinProfileCover[]", required=True)
