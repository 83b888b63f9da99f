# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class OAuthAccessToken(Model):
    """A token to sign calls with.

    Attributes:
        oauth_token: The access token.
        oauth_token_secret: Its secret.
        user_id: Id of the user.
    """

    oauth_token: str = field("oauth_token", "str", required=True, secret=True)
    oauth_token_secret: str = field("oauth_token_secret", "str", required=True, secret=True)
    user_id: str = field("user_id", "str")
