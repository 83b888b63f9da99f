# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemPropertyValue(Model):
    """An item of `itemPropertyValues` of TaobaoSkuProps.

    Attributes:
        pic: The picture, or its address.
        value: Value.
    """

    badge: Any = field("badge", required=True)
    pic: Any = field("pic", required=True)
    value: str = field("value", "str", required=True)
    value_id: str = field("valueId", "str", required=True)
