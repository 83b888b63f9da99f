# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_property_value import TaobaoPropertyValue


class TaobaoSkuProperty(Model):
    """An item of `skuPropertyList` of TaobaoItemSku.

    Attributes:
        name: Name.
    """

    name: str = field("name", "str", required=True)
    pid: int = field("pid", "int", required=True)
    property_values: list[TaobaoPropertyValue] = field("propertyValues", "TaobaoPropertyValue[]", required=True)
