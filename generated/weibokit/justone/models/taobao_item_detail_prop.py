# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_item_detail_prop_value import TaobaoItemDetailPropValue


class TaobaoItemDetailProp(Model):
    """An item of `props` of TaobaoItemDetailV9."""

    pid: str = field("pid", "str", required=True)
    pname: str = field("pname", "str", required=True)
    values: list[TaobaoItemDetailPropValue] = field("values", "TaobaoItemDetailPropValue[]", required=True)
