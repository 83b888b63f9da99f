# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ShortUrlInfo(Model):
    """What a short address leads to.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        type_: What it leads to, 0 a page, 1 a video, 2 music, 3 an event, 5 a vote.
        result: Whether it is known, `true` or `false`, in some answers as text.
        title: Title of the page.
        description: Description of the page.
        last_modified: When the entry was last changed.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    type_: int = field("type", "int")
    result: bool | str = field("result", "bool|str")
    title: str = field("title", "str")
    description: str = field("description", "str")
    last_modified: Any = field("last_modified")
