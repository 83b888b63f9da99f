# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_app_msg_base import WeixinAppMsgBase
    from .weixin_app_msg_detail import WeixinAppMsgDetail


class WeixinAppMsg(Model):
    """Message about the app, in WeixinMessage.

    Attributes:
        base_info: What is in `BaseInfo` of WeixinAppMsg.
    """

    base_info: WeixinAppMsgBase = field("BaseInfo", "WeixinAppMsgBase", required=True)
    detail_info: list[WeixinAppMsgDetail] = field("DetailInfo", "WeixinAppMsgDetail[]", required=True)
