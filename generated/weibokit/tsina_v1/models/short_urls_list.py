# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .short_url import ShortUrl


class ShortUrlsList(Model):
    """The bare list of addresses.

    Attributes:
        urls: The bare list of addresses.
    """

    urls: list[ShortUrl] = field("urls", "ShortUrl[]", required=True)
