# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokItemTextExtra(Model):
    """An item of `textExtra` of TiktokPost.

    Attributes:
        aweme_id: Id of the Douyin video.
        hashtag_name: Name of the hashtag.
        is_commerce: Whether it is commercial.
        sub_type: Type of the reply.
        type_: What sort of thing it is, as the source writes it.
        hashtag_id: Id of the hashtag.
    """

    aweme_id: str = field("awemeId", "str", required=True)
    end: int = field("end", "int", required=True)
    hashtag_name: str = field("hashtagName", "str", required=True)
    is_commerce: bool = field("isCommerce", "bool", required=True)
    start: int = field("start", "int", required=True)
    sub_type: int = field("subType", "int", required=True)
    type_: int = field("type", "int", required=True)
    hashtag_id: str = field("hashtagId", "str")
