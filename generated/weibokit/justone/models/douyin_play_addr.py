# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPlayAddr(Model):
    """What is in `download_addr` of DouyinVideoMedia.

    Attributes:
        height: Height in pixels.
        uri: Address or path.
        url_list: Addresses of the same file.
        width: Width in pixels.
    """

    data_size: int = field("data_size", "int", required=True)
    file_cs: str = field("file_cs", "str", required=True)
    height: int = field("height", "int", required=True)
    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
    width: int = field("width", "int", required=True)
    file_hash: str = field("file_hash", "str")
    url_key: str = field("url_key", "str")
