# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_item_vip import BilibiliItemVip


class BilibiliElecFullItem(Model):
    """An item of `list` of BilibiliElecFull.

    Attributes:
        avatar: Address of the avatar.
        message: Message of the source.
        mid: Id of the post or the member.
        rank: Place in the ranking.
        uname: Name of the user.
        vip_info: What is in `vip_info` of BilibiliElecFullItem.
    """

    avatar: str = field("avatar", "str", required=True)
    message: str = field("message", "str", required=True)
    mid: int = field("mid", "int", required=True)
    msg_deleted: int = field("msg_deleted", "int", required=True)
    pay_mid: int = field("pay_mid", "int", required=True)
    rank: int = field("rank", "int", required=True)
    trend_type: int = field("trend_type", "int", required=True)
    uname: str = field("uname", "str", required=True)
    vip_info: BilibiliItemVip = field("vip_info", "BilibiliItemVip", required=True)
