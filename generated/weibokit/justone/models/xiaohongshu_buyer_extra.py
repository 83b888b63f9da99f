# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuBuyerExtra(Model):
    """What is in `extra_map` of XiaohongshuBuyer."""

    curation_goods_search: str = field("curationGoodsSearch", "str", required=True)
