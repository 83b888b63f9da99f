# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_buyer_extra import XiaohongshuBuyerExtra


class XiaohongshuBuyer(Model):
    """An object of a response."""

    choice_id: str = field("choice_id", "str", required=True)
    extra_map: XiaohongshuBuyerExtra = field("extra_map", "XiaohongshuBuyerExtra", required=True)
    tab_name: str = field("tab_name", "str", required=True)
