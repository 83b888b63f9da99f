# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinImage(Model):
    """A picture, with addresses that hold the same.

    Attributes:
        uri: Address or path.
        url_list: Addresses of the same file.
    """

    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
