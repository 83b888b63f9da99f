# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoDelivery(Model):
    """What is in `delivery` of TaobaoItemDetailV5.

    Attributes:
        area_id: Id of the area.
    """

    area_id: str = field("area_id", "str", required=True)
    delivery_fee: str = field("delivery_fee", "str", required=True)
    from_: Any = field("from", required=True)
    to: str = field("to", "str", required=True)
