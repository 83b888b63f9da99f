# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SuggestedUser(Model):
    """An account.

    Attributes:
        uid: Id of the account.
        screen_name: Nickname.
        followers_count: Accounts that follow it.
    """

    uid: int = field("uid", "int")
    screen_name: str = field("screen_name", "str")
    followers_count: int = field("followers_count", "int")
