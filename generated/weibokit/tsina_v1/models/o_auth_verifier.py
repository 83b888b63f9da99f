# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class OAuthVerifier(Model):
    """What the user's consent gave out.

    Attributes:
        oauth_token: The request token.
        oauth_verifier: The verifier, six digits.
    """

    oauth_token: str = field("oauth_token", "str", required=True, secret=True)
    oauth_verifier: str = field("oauth_verifier", "str", required=True, secret=True)
