# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_picture import JdPicture


class JdComment(Model):
    """A review of an item.

    Attributes:
        comment_date: Day of the comment.
        comment_id: Id of the comment.
        comment_score: Score of the comment.
        product_id: Id of the product.
        user_img_url: Address of the user picture.
        user_nick_name: Name of the user nickname.
    """

    buy_count: int = field("buyCount", "int", required=True)
    comment_data: str = field("commentData", "str", required=True)
    comment_date: str = field("commentDate", "str", required=True)
    comment_id: str = field("commentId", "str", required=True)
    comment_score: str = field("commentScore", "str", required=True)
    guid: str = field("guid", "str", required=True)
    picture_info_list: list[JdPicture] = field("pictureInfoList", "JdPicture[]", required=True)
    product_id: str = field("productId", "str", required=True)
    user_img_url: str = field("userImgURL", "str", required=True)
    user_nick_name: str = field("userNickName", "str", required=True)
