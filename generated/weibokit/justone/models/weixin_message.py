# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_app_msg import WeixinAppMsg
    from .weixin_base import WeixinBase


class WeixinMessage(Model):
    """What an account sent at one time: one article or several.

    Attributes:
        base_info: What is in `BaseInfo` of WeixinMessage.
        app_msg: Message about the app, in WeixinMessage.
    """

    base_info: WeixinBase = field("BaseInfo", "WeixinBase", required=True)
    app_msg: WeixinAppMsg = field("AppMsg", "WeixinAppMsg", required=True)
