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
    """An object of a response.

    Attributes:
        user: A user as the user's own page shows them.
    """

    extra: DouyinUserDetailExtra = field("extra", "DouyinUserDetailExtra", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    status_code: int = field("status_code", "int", required=True)
    status_msg: Any = field("status_msg", required=True)
    user: DouyinUser = field("user", "DouyinUser", required=True)
