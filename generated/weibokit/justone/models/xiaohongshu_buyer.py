# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_buyer_extra import XiaohongshuBuyerExtra


class XiaohongshuBuyer(Model):
    """What is in `buyer_info` of XiaohongshuProfile.

    Attributes:
        extra_map: What is in `extra_map` of XiaohongshuBuyer.
        tab_name: Name of the tab.
    """

    choice_id: str = field("choice_id", "str", required=True)
    extra_map: XiaohongshuBuyerExtra = field("extra_map", "XiaohongshuBuyerExtra", required=True)
    tab_name: str = field("tab_name", "str", required=True)
