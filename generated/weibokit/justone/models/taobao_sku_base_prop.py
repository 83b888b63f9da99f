# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_prop_value import TaobaoPropValue


class TaobaoSkuBaseProp(Model):
    """An item of `props` of TaobaoSkuBase.

    Attributes:
        name: Name.
    """

    name: str = field("name", "str", required=True)
    pid: str = field("pid", "str", required=True)
    values: list[TaobaoPropValue] = field("values", "TaobaoPropValue[]", required=True)
