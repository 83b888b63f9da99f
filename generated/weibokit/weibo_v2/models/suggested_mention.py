# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SuggestedMention(Model):
    """An account to mention.

    Attributes:
        uid: Id of the account.
        nickname: Nickname.
        remark: The caller's note about the account; empty without one.
    """

    uid: int = field("uid", "int")
    nickname: str = field("nickname", "str")
    remark: str = field("remark", "str")
