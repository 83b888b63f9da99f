# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_account import WeixinAccount
    from .weixin_msg import WeixinMsg


class WeixinAccountHistoryArticles(Model):
    """What the response holds, in WeixinAccountHistoryArticlesResult.

    Attributes:
        account_info: What is known of the account, in WeixinAccountHistoryArticles.
        msg_list: The messages, in WeixinAccountHistoryArticles.
    """

    video_finder_info: dict[str, Any] = field("VideoFinderInfo", "{}", required=True)
    account_info: WeixinAccount = field("AccountInfo", "WeixinAccount", required=True)
    has_artile: bool = field("HasArtile", "bool", required=True)
    msg_list: WeixinMsg = field("MsgList", "WeixinMsg", required=True)
