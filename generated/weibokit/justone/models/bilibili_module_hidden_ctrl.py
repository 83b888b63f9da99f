# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliModuleHiddenCtrl(Model):
    """What is in `moduleHiddenCtrl` of BilibiliVideoDetail."""

    ad_left_banner: bool = field("adLeftBanner", "bool", required=True)
    ad_right_bottom: bool = field("adRightBottom", "bool", required=True)
    ad_right_top: bool = field("adRightTop", "bool", required=True)
    rcmd_activity: bool = field("rcmdActivity", "bool", required=True)
    rcmd_list: bool = field("rcmdList", "bool", required=True)
    rcmd_live: bool = field("rcmdLive", "bool", required=True)
