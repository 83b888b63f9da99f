# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .url_referer import UrlReferer


class ShortUrlReferers(Model):
    """From where a short address was followed.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        referers: The pages, those with the most clicks first.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    referers: list[UrlReferer] = field("referers", "UrlReferer[]")
