# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShortUrlShares(Model):
    """How often a short address was posted.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        share_counts: Statuses with it.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    share_counts: int | str = field("share_counts", "int|str")
