# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShortUrlComments(Model):
    """How often a short address stands in comments.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        comment_counts: Comments with it.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    comment_counts: int | str = field("comment_counts", "int|str")
