# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShortUrlClicks(Model):
    """How often a short address was followed.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        clicks: How often it was followed.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    clicks: int | str = field("clicks", "int|str")
