# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class TokenInfo(Model):
    """What an access token stands for.

    Attributes:
        uid: Id of the user who granted it.
        appkey: Key of the app that it was granted to.
        scope: Scopes that were granted; null for none.
        create_at: When it was granted.
        expire_in: Seconds that it still lives.
        create_at_time: `create_at` as a datetime with its zone.
    """

    uid: int | str = field("uid", "int|str")
    appkey: int | str = field("appkey", "int|str")
    scope: str | None = field("scope", "str", null=True)
    create_at: int = field("create_at", "int")
    expire_in: int = field("expire_in", "int")
    create_at_time: datetime = time_field("create_at", "unix")
