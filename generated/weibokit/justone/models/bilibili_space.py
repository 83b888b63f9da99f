# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_feed import BilibiliFeed
    from .bilibili_space_info import BilibiliSpaceInfo


class BilibiliSpace(Model):
    """An object of a response.

    Attributes:
        info: A user as the user's own page shows them.
    """

    feed_list: BilibiliFeed = field("feedList", "BilibiliFeed", required=True)
    info: BilibiliSpaceInfo = field("info", "BilibiliSpaceInfo", required=True)
    mid: int = field("mid", "int", required=True)
