# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_label import BilibiliLabel


class BilibiliMemberVip(Model):
    """What is in `vip` of BilibiliMember.

    Attributes:
        label: Label, in BilibiliVip.
        theme_type: Type of the theme.
    """

    access_status: int = field("accessStatus", "int", required=True)
    avatar_subscript: int = field("avatar_subscript", "int", required=True)
    due_remark: str = field("dueRemark", "str", required=True)
    label: BilibiliLabel = field("label", "BilibiliLabel", required=True)
    nickname_color: str = field("nickname_color", "str", required=True)
    theme_type: int = field("themeType", "int", required=True)
    vip_due_date: int = field("vipDueDate", "int", required=True)
    vip_status: int = field("vipStatus", "int", required=True)
    vip_status_warn: str = field("vipStatusWarn", "str", required=True)
    vip_type: int = field("vipType", "int", required=True)
