# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_model_property_value import TaobaoModelPropertyValue


class TaobaoModelProperty(Model):
    """An item of `propertyList` of TaobaoModel."""

    flag: str = field("flag", "str", required=True)
    pid: int = field("pid", "int", required=True)
    pname: str = field("pname", "str", required=True)
    value_list: list[TaobaoModelPropertyValue] = field("valueList", "TaobaoModelPropertyValue[]", required=True)
