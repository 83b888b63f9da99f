# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_message import WeixinMessage


class WeixinMsg(Model):
    """The messages, in WeixinAccountHistoryArticles."""

    msg: list[WeixinMessage] = field("Msg", "WeixinMessage[]", required=True)
