# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_share_meta import TiktokShareMeta
    from .tiktok_user_detail_info import TiktokUserDetailInfo


class TiktokUserDetailData(Model):
    """What the response holds, in TiktokUserDetailResult.

    Attributes:
        share_meta: What is in `shareMeta` of TiktokPostDetail.
        user_info: What is known of the user, in TiktokUserDetailData.
    """

    need_fix: bool = field("needFix", "bool", required=True)
    share_meta: TiktokShareMeta = field("shareMeta", "TiktokShareMeta", required=True)
    status_code: int = field("statusCode", "int", required=True)
    status_msg: str = field("statusMsg", "str", required=True)
    user_info: TiktokUserDetailInfo = field("userInfo", "TiktokUserDetailInfo", required=True)
