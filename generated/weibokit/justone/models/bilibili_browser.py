# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliBrowser(Model):
    """What is in `browser` of BilibiliUserDetailCommon."""

    cmdc: bool = field("CMDC", "bool", required=True)
    micro_messenger: bool = field("MicroMessenger", "bool", required=True)
    qq_live: bool = field("QQLive", "bool", required=True)
    safari: bool = field("Safari", "bool", required=True)
    youku: bool = field("Youku", "bool", required=True)
    android: bool = field("android", "bool", required=True)
    baidu: bool = field("baidu", "bool", required=True)
    baiduspider: bool = field("baiduspider", "bool", required=True)
    chrome: bool = field("chrome", "bool", required=True)
    harmony_os_next: bool = field("harmonyOSNext", "bool", required=True)
    i_pad: bool = field("iPad", "bool", required=True)
    i_phone: bool = field("iPhone", "bool", required=True)
    ios: bool = field("ios", "bool", required=True)
    iqiyi: bool = field("iqiyi", "bool", required=True)
    mbaidu: bool = field("mbaidu", "bool", required=True)
    mobile: bool = field("mobile", "bool", required=True)
    mqq: bool = field("mqq", "bool", required=True)
    oppo_browser: bool = field("oppoBrowser", "bool", required=True)
    qq: bool = field("qq", "bool", required=True)
    quark: bool = field("quark", "bool", required=True)
    uc: bool = field("uc", "bool", required=True)
    web_app: bool = field("webApp", "bool", required=True)
    wechat: bool = field("wechat", "bool", required=True)
    weibo: bool = field("weibo", "bool", required=True)
    windowsphone: bool = field("windowsphone", "bool", required=True)
    wxwork: bool = field("wxwork", "bool", required=True)
    xiaomiqjs: bool = field("xiaomiqjs", "bool", required=True)
    zhihu: bool = field("zhihu", "bool", required=True)
