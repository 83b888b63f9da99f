# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShortUrl(Model):
    """A short address and the long one behind it.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        type_: What it leads to; 0 for a plain page.
    """

    url_short: str = field("url_short", "str", required=True)
    url_long: str = field("url_long", "str", required=True)
    type_: int = field("type", "int", required=True)
