# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_avatar_icon import BilibiliAvatarIcon
    from .bilibili_label import BilibiliLabel
    from .bilibili_ott import BilibiliOtt
    from .bilibili_super_vip import BilibiliSuperVip


class BilibiliVip(Model):
    """Paid membership of a user.

    Attributes:
        avatar_icon: Icon of the avatar, or its address, in BilibiliVip.
        ott_info: What is in `ott_info` of BilibiliVip.
        status: State, as the source writes it.
        super_vip: What is in `super_vip` of BilibiliVip.
        theme_type: Type of the theme.
        type_: What sort of thing it is, as the source writes it.
        label: Label, in BilibiliVip.
    """

    avatar_icon: BilibiliAvatarIcon = field("avatar_icon", "BilibiliAvatarIcon", required=True)
    avatar_subscript: int = field("avatar_subscript", "int", required=True)
    avatar_subscript_url: str = field("avatar_subscript_url", "str", required=True)
    due_date: int = field("due_date", "int", required=True)
    nickname_color: str = field("nickname_color", "str", required=True)
    ott_info: BilibiliOtt = field("ott_info", "BilibiliOtt", required=True)
    role: int = field("role", "int", required=True)
    status: int = field("status", "int", required=True)
    super_vip: BilibiliSuperVip = field("super_vip", "BilibiliSuperVip", required=True)
    theme_type: int = field("theme_type", "int", required=True)
    tv_due_date: int = field("tv_due_date", "int", required=True)
    tv_vip_pay_type: int = field("tv_vip_pay_type", "int", required=True)
    tv_vip_status: int = field("tv_vip_status", "int", required=True)
    type_: int = field("type", "int", required=True)
    vip_pay_type: int = field("vip_pay_type", "int", required=True)
    label: BilibiliLabel = field("label", "BilibiliLabel")
    vip_status: int = field("vipStatus", "int")
    vip_type: int = field("vipType", "int")
