# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAnimatedCover(Model):
    """What is in `ai_dynamic_cover` of TiktokVideoMedia.

    Attributes:
        uri: Address or path.
        url_list: Addresses of the same file.
    """

    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
    url_prefix: Any = field("url_prefix", required=True)
