# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XiaohongshuBuyerExtra(Answer):
    """An object of a response."""

    curation_goods_search: str = field("curationGoodsSearch", "str", required=True)
