# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShortUrl(Model):
    """A short address and its long one.

    Attributes:
        url_short: The short address; empty when there is none.
        url_long: The long address; empty when there is none.
        type_: What it leads to, 0 a page, 1 a video, 2 music, 3 an event, 5 a vote.
        result: Whether it worked, `true` or `false`, in some answers as text.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    type_: int = field("type", "int")
    result: bool | str = field("result", "bool|str")
