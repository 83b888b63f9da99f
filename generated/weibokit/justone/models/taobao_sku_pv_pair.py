# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TaobaoSkuPvPair(Answer):
    """An object of a response."""

    prop_path: str = field("propPath", "str", required=True)
    sku_id: int = field("skuId", "int", required=True)
