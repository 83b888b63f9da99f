# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_feed import BilibiliFeed
    from .bilibili_space_info import BilibiliSpaceInfo


class BilibiliSpace(Model):
    """What is in `space` of BilibiliUserDetail.

    Attributes:
        feed_list: What is in `hotList` of BilibiliHome.
        info: A user as the user's own page shows them.
        mid: Id of the post or the member.
    """

    feed_list: BilibiliFeed = field("feedList", "BilibiliFeed", required=True)
    info: BilibiliSpaceInfo = field("info", "BilibiliSpaceInfo", required=True)
    mid: int = field("mid", "int", required=True)
