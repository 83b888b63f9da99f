# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_video import TaobaoVideo


class TaobaoItemDetail(Model):
    """What is in `item` of TaobaoItemDetailData.

    Attributes:
        category_id: Id of the category.
        images: Pictures.
        item_id: Id of the item.
        location: Place.
        root_category_id: Id of the root category.
        title: Title.
        videos: Videos.
    """

    category_id: str = field("categoryId", "str", required=True)
    images: list[str] = field("images", "str[]", required=True)
    item_id: int = field("itemId", "int", required=True)
    location: str = field("location", "str", required=True)
    root_category_id: str = field("rootCategoryId", "str", required=True)
    sell_count: str = field("sellCount", "str", required=True)
    seo_item_type: str = field("seoItemType", "str", required=True)
    title: str = field("title", "str", required=True)
    videos: list[TaobaoVideo] = field("videos", "TaobaoVideo[]", required=True)
