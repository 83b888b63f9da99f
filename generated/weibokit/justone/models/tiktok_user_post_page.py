# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_log_pb import TiktokLogPb
    from .tiktok_post import TiktokPost
    from .tiktok_post_detail_extra import TiktokPostDetailExtra


class TiktokUserPostPage(Model):
    """What the response holds, in TiktokUserPostResult.

    Attributes:
        cursor: Where the next page begins.
        extra: What the source adds, in TiktokPostDetail.
        item_list: The items.
        log_pb: What is in `log_pb` of TiktokPostCommentPage.
        status_code: Code of the outcome, as the source has it.
    """

    cookie: str = field("cookie", "str", required=True)
    cursor: str = field("cursor", "str", required=True)
    extra: TiktokPostDetailExtra = field("extra", "TiktokPostDetailExtra", required=True)
    has_more: bool = field("hasMore", "bool", required=True)
    item_list: list[TiktokPost] = field("itemList", "TiktokPost[]", required=True)
    log_pb: TiktokLogPb = field("log_pb", "TiktokLogPb", required=True)
    statusCode: int = field("statusCode", "int", required=True)
    status_code: int = field("status_code", "int", required=True)
    status_msg: str = field("status_msg", "str", required=True)
    tt_chain_token: str = field("tt_chain_token", "str", required=True)
