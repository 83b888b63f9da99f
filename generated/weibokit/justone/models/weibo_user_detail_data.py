# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_tab import WeiboTab
    from .weibo_user import WeiboUser


class WeiboUserDetailData(Model):
    """What the response holds, in WeiboUserDetailAnswer.

    Attributes:
        tab_list: The tabs.
        user: A Weibo account as the profile service returns it.
    """

    block_text: str = field("blockText", "str", required=True)
    tab_list: list[WeiboTab] = field("tabList", "WeiboTab[]", required=True)
    user: WeiboUser = field("user", "WeiboUser", required=True)
