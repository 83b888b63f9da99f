# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliDurl(Model):
    """An item of `durl` of BilibiliDash.

    Attributes:
        length: How long it is.
        size: Size.
        url: Address.
    """

    ahead: str = field("ahead", "str", required=True)
    backup_url: list[str] = field("backup_url", "str[]", required=True)
    length: int = field("length", "int", required=True)
    order: int = field("order", "int", required=True)
    size: int = field("size", "int", required=True)
    url: str = field("url", "str", required=True)
    vhead: str = field("vhead", "str", required=True)
