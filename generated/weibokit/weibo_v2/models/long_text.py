# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class LongText(Model):
    """The whole of a text that is shown in part; not documented.

    Attributes:
        long_text_content: The whole text.
        url_objects: What the links in the text lead to; what an entry holds is open.
    """

    long_text_content: str = field("longTextContent", "str")
    url_objects: list[Any] = field("url_objects", "[]")
