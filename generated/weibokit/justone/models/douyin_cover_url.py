# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCoverUrl(Model):
    """An object of a response."""

    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
    height: int = field("height", "int")
    width: int = field("width", "int")
