# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokImage(Model):
    """A picture, with addresses that hold the same.

    Attributes:
        uri: Address or path.
        url_list: Addresses of the same file.
        height: Height in pixels.
        width: Width in pixels.
    """

    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
    url_prefix: Any = field("url_prefix", required=True)
    data_size: int = field("data_size", "int")
    height: int = field("height", "int")
    width: int = field("width", "int")
