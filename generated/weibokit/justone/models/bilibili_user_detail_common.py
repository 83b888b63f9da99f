# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_abtest import BilibiliAbtest
    from .bilibili_browser import BilibiliBrowser
    from .bilibili_server_config import BilibiliServerConfig
    from .bilibili_switch import BilibiliSwitch
    from .bilibili_user import BilibiliUser


class BilibiliUserDetailCommon(Model):
    """What is in `common` of BilibiliUserDetail.

    Attributes:
        abtest: What is in `abtest` of BilibiliUserDetailCommon.
        switch: What is in `switch` of BilibiliUserDetailCommon.
        user_info: What is known of the user, in BilibiliUserDetailCommon.
        browser: What is in `browser` of BilibiliUserDetailCommon.
        server_config: What is in `serverConfig` of BilibiliUserDetailCommon.
    """

    abtest: BilibiliAbtest = field("abtest", "BilibiliAbtest", required=True)
    def_domain: str = field("defDomain", "str", required=True)
    is_wx_tag_launch: bool = field("isWxTagLaunch", "bool", required=True)
    no_call_app: bool = field("noCallApp", "bool", required=True)
    switch: BilibiliSwitch = field("switch", "BilibiliSwitch", required=True)
    user_info: BilibiliUser = field("userInfo", "BilibiliUser", required=True)
    browser: BilibiliBrowser = field("browser", "BilibiliBrowser")
    server_config: BilibiliServerConfig = field("serverConfig", "BilibiliServerConfig")
    ua: str = field("ua", "str")
