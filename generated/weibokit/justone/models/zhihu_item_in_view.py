# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuItemInView(Model):
    """An item of `item_in_view` of ZhihuSearchPage.

    Attributes:
        index: Place in the list.
        type_: What sort of thing it is, as the source writes it.
    """

    index: int = field("index", "int", required=True)
    token: str = field("token", "str", required=True)
    type_: str = field("type", "str", required=True)
