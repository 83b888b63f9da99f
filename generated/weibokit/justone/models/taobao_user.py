# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoUser(Model):
    """What is in `user` of TaobaoComment.

    Attributes:
        avatar: Address of the avatar.
        display_rate_pic: Picture of the display rating, or its address.
        nick: Nickname.
        nick_url: Address of the nickname.
        rank: Place in the ranking.
        rank_url: Address of the ranking.
        user_id: Id of the user.
    """

    anony: bool = field("anony", "bool", required=True)
    avatar: str = field("avatar", "str", required=True)
    credit_pic: str = field("creditPic", "str", required=True)
    display_rate_pic: str = field("displayRatePic", "str", required=True)
    nick: str = field("nick", "str", required=True)
    nick_url: str = field("nickUrl", "str", required=True)
    rank: int = field("rank", "int", required=True)
    rank_url: str = field("rankUrl", "str", required=True)
    user_id: str = field("userId", "str", required=True)
    vip: str = field("vip", "str", required=True)
    vip_level: int = field("vipLevel", "int", required=True)
