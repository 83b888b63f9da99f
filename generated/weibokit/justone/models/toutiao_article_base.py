# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoArticleBase(Model):
    """What is in `articleBase` of ToutiaoItemCell.

    Attributes:
        item_status: State of the item.
    """

    gid_str: str = field("gidStr", "str", required=True)
    item_status: int = field("itemStatus", "int", required=True)
