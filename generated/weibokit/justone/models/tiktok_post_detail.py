# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_log_pb import TiktokLogPb
    from .tiktok_post_detail_extra import TiktokPostDetailExtra
    from .tiktok_post_detail_item_info import TiktokPostDetailItemInfo
    from .tiktok_share_meta import TiktokShareMeta


class TiktokPostDetail(Model):
    """What the response holds, in TiktokPostDetailResult.

    Attributes:
        extra: What the source adds, in TiktokPostDetail.
        item_info: What is known of the item, in TiktokPostDetail.
        log_pb: What is in `log_pb` of TiktokPostCommentPage.
        share_meta: What is in `shareMeta` of TiktokPostDetail.
        status_code: Code of the outcome, as the source has it.
    """

    cookie: str = field("cookie", "str", required=True)
    extra: TiktokPostDetailExtra = field("extra", "TiktokPostDetailExtra", required=True)
    item_info: TiktokPostDetailItemInfo = field("itemInfo", "TiktokPostDetailItemInfo", required=True)
    log_pb: TiktokLogPb = field("log_pb", "TiktokLogPb", required=True)
    share_meta: TiktokShareMeta = field("shareMeta", "TiktokShareMeta", required=True)
    statusCode: int = field("statusCode", "int", required=True)
    status_code: int = field("status_code", "int", required=True)
    status_msg: str = field("status_msg", "str", required=True)
    tt_chain_token: str = field("tt_chain_token", "str", required=True)
