# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCoverUrl(Model):
    """What is in `avatar_168x168` of DouyinUser.

    Attributes:
        uri: Address or path.
        url_list: Addresses of the same file.
        height: Height in pixels.
        width: Width in pixels.
    """

    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
    height: int = field("height", "int")
    width: int = field("width", "int")
