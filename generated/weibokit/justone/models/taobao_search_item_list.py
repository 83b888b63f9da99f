# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_model import TaobaoModel
    from .taobao_search_item_list_extra import TaobaoSearchItemListExtra


class TaobaoSearchItemList(Model):
    """What the response holds, in TaobaoSearchItemListResult.

    Attributes:
        code: Code of the outcome, as the source has it.
        extra_map: What is in `extraMap` of TaobaoSearchItemList.
        model: What is in `model` of TaobaoSearchItemList.
    """

    code: str = field("code", "str", required=True)
    extra_map: TaobaoSearchItemListExtra = field("extraMap", "TaobaoSearchItemListExtra", required=True)
    model: TaobaoModel = field("model", "TaobaoModel", required=True)
