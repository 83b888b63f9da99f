# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliShowItem(Model):
    """An item of `list` of BilibiliShow.

    Attributes:
        avatar: Address of the avatar.
        rank: Place in the ranking.
        uname: Name of the user.
    """

    avatar: str = field("avatar", "str", required=True)
    pay_mid: int = field("pay_mid", "int", required=True)
    rank: int = field("rank", "int", required=True)
    uname: str = field("uname", "str", required=True)
