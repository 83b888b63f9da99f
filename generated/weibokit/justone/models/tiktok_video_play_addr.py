# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokVideoPlayAddr(Model):
    """What is in `PlayAddrStruct` of TiktokVideo."""

    data_size: int = field("DataSize", "int", required=True)
    file_cs: str = field("FileCs", "str", required=True)
    file_hash: str = field("FileHash", "str", required=True)
    height: int = field("Height", "int", required=True)
    uri: str = field("Uri", "str", required=True)
    url_key: str = field("UrlKey", "str", required=True)
    url_list: list[str] = field("UrlList", "str[]", required=True)
    width: int = field("Width", "int", required=True)
