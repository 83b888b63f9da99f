# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_cardbg import BilibiliCardbg


class BilibiliMemberUserSailing(Model):
    """What is in `user_sailing_v2` of BilibiliMember.

    Attributes:
        card_bg: What is in `cardbg` of BilibiliUserSailing.
    """

    card_bg: BilibiliCardbg = field("card_bg", "BilibiliCardbg")
