# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPlayUrl(Model):
    """Address of the play, in DouyinMusic.

    Attributes:
        height: Height in pixels.
        uri: Address or path.
        url_list: Addresses of the same file.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    uri: str = field("uri", "str", required=True)
    url_key: str = field("url_key", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
    width: int = field("width", "int", required=True)
