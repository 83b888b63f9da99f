# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeUserRelated(Model):
    """What is in `userRelated` of BeikeErshoufangDetail.

    Attributes:
        is_followed: Whether it is followed.
    """

    is_add_cart: int = field("isAddCart", "int", required=True)
    is_followed: int = field("isFollowed", "int", required=True)
    is_followed_price: int = field("isFollowedPrice", "int", required=True)
