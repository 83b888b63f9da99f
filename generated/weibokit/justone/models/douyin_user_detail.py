# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_log_pb import DouyinLogPb
    from .douyin_user import DouyinUser
    from .douyin_user_detail_extra import DouyinUserDetailExtra


class DouyinUserDetail(Model):
    """What the response holds, in DouyinUserDetailResult.

    Attributes:
        extra: What the source adds, in DouyinUserDetail.
        log_pb: What is in `log_pb` of DouyinUserDetail.
        status_code: Code of the outcome, as the source has it.
        user: A user as the user's own page shows them.
    """

    extra: DouyinUserDetailExtra = field("extra", "DouyinUserDetailExtra", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    status_code: int = field("status_code", "int", required=True)
    status_msg: Any = field("status_msg", required=True)
    user: DouyinUser = field("user", "DouyinUser", required=True)
