# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_item_property_value import TaobaoItemPropertyValue


class TaobaoSkuProps(Model):
    """An item of `skuBase` of TaobaoItemDetailV4."""

    item_property_values: list[TaobaoItemPropertyValue] = field(
        "itemPropertyValues", "TaobaoItemPropertyValue[]", required=True
    )
    property_id: str = field("propertyId", "str", required=True)
    property_name: str = field("propertyName", "str", required=True)
