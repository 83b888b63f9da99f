# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_user_detail_data import WeiboUserDetailData


class WeiboUserDetailAnswer(Model):
    """What the response holds, in WeiboUserDetailResult.

    Attributes:
        ok: Whether it went well.
        data: What the response holds, in WeiboUserDetailAnswer.
        message: Message of the source.
    """

    ok: int = field("ok", "int", required=True)
    data: WeiboUserDetailData = field("data", "WeiboUserDetailData")
    user: dict[str, Any] = field("user", "{}")
    message: str = field("message", "str")
    abnormal: bool = field("abnormal", "bool")
