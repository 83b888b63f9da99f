# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AccessToken(Model):
    """An access token, and how long it lives.

    Attributes:
        access_token: The token.
        expires_in: Seconds that the token lives.
        remind_in: The same; announced to be withdrawn.
        uid: Id of the user who granted it.
        is_real_name: `true` when the user's identity is confirmed; not documented.
        refresh_token: Token to get the next one with; for the platform's own mobile SDK only.
    """

    access_token: str = field("access_token", "str", required=True, secret=True)
    expires_in: int | str = field("expires_in", "int|str")
    remind_in: int | str = field("remind_in", "int|str")
    uid: str = field("uid", "str")
    is_real_name: str = field("isRealName", "str")
    refresh_token: str = field("refresh_token", "str", secret=True)
