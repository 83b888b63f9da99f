# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class OAuthRequestToken(Model):
    """A token that the user has to grant access to.

    Attributes:
        oauth_token: The request token.
        oauth_token_secret: Its secret.
        oauth_callback_confirmed: `true` where the callback was understood.
    """

    oauth_token: str = field("oauth_token", "str", required=True, secret=True)
    oauth_token_secret: str = field("oauth_token_secret", "str", required=True, secret=True)
    oauth_callback_confirmed: str = field("oauth_callback_confirmed", "str")
