# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoShopItemList(Model):
    """What the response holds, in TaobaoShopItemListResult."""

    result_list: list[Any] = field("resultList", "[]", required=True)
