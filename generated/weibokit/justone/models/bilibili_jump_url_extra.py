# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliJumpUrlExtra(Model):
    """What the source adds, in BilibiliContentJumpUrl.

    Attributes:
        goods_item_id: Id of the product item.
    """

    goods_click_report: str = field("goods_click_report", "str", required=True)
    goods_cm_control: int = field("goods_cm_control", "int", required=True)
    goods_exposure_report: str = field("goods_exposure_report", "str", required=True)
    goods_show_type: int = field("goods_show_type", "int", required=True)
    is_word_search: bool = field("is_word_search", "bool", required=True)
    goods_item_id: int = field("goods_item_id", "int")
    goods_prefetched_cache: str = field("goods_prefetched_cache", "str")
