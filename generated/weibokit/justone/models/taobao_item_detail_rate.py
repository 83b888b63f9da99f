# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailRate(Model):
    """An object of a response."""

    comment_score: str = field("commentScore", "str", required=True)
    content: str = field("content", "str", required=True)
    date_time: str = field("dateTime", "str", required=True)
    head_pic: str = field("headPic", "str", required=True)
    like_count: int = field("likeCount", "int", required=True)
    sku_info: str = field("skuInfo", "str", required=True)
    user_name: str = field("userName", "str", required=True)
    images: list[str] = field("images", "str[]")
