# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShareCountsListShareCount(Model):
    """How many posts hold an address.

    Attributes:
        url_short: The short address.
        share_counts: Number of posts, as text.
    """

    url_short: str = field("url_short", "str", required=True)
    share_counts: str = field("share_counts", "str", required=True)
