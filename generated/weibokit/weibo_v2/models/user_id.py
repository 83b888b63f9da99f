# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UserId(Model):
    """Who the caller is.

    Attributes:
        uid: Id of the account.
    """

    uid: int | str = field("uid", "int|str", required=True)
