# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class UserId(Answer):
    """Who the caller is.

    Attributes:
        uid: Id of the account.
    """

    uid: int | str = field("uid", "int|str", required=True)
