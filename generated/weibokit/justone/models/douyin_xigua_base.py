# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinXiguaBase(Model):
    """What is in `xigua_base_info` of DouyinVideo.

    Attributes:
        status: State, as the source writes it.
        item_id: Id of the item.
    """

    star_altar_order_id: int = field("star_altar_order_id", "int", required=True)
    star_altar_type: int = field("star_altar_type", "int", required=True)
    status: int = field("status", "int", required=True)
    item_id: int = field("item_id", "int")
