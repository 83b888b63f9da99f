# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditOutboundLink(Model):
    """What is in `outboundLink` of RedditPost.

    Attributes:
        url: Address.
    """

    expires_at: str = field("expiresAt", "str", required=True)
    url: str = field("url", "str", required=True)
