# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailRate(Model):
    """An item of `rateList` of TaobaoRate.

    Attributes:
        comment_score: Score of the comment.
        content: The text, or what is in it.
        head_pic: Picture of the head, or its address.
        like_count: Number of likes.
        sku_info: What is known of the variant.
        user_name: Name of the user.
        images: Pictures.
    """

    comment_score: str = field("commentScore", "str", required=True)
    content: str = field("content", "str", required=True)
    date_time: str = field("dateTime", "str", required=True)
    head_pic: str = field("headPic", "str", required=True)
    like_count: int = field("likeCount", "int", required=True)
    sku_info: str = field("skuInfo", "str", required=True)
    user_name: str = field("userName", "str", required=True)
    images: list[str] = field("images", "str[]")
