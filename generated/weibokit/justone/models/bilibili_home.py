# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_feed import BilibiliFeed


class BilibiliHome(Model):
    """What is in `home` of BilibiliUserDetail.

    Attributes:
        hot_list: What is in `hotList` of BilibiliHome.
    """

    hot_list: BilibiliFeed = field("hotList", "BilibiliFeed", required=True)
