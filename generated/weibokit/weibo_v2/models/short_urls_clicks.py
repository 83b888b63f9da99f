# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .short_url_clicks import ShortUrlClicks


class ShortUrlsClicks(Model):
    """How often short addresses were followed.

    Attributes:
        urls: One entry for each address that was given.
    """

    urls: list[ShortUrlClicks] = field("urls", "ShortUrlClicks[]", required=True)
