# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_highlight import ZhihuHighlight
    from .zhihu_object import ZhihuObject


class ZhihuSearchData(Model):
    """An item of `data` of ZhihuSearchPage.

    Attributes:
        highlight: What is in `highlight` of ZhihuSearchData.
        index: Place in the list.
        object_: What a search found: an answer, an article or something else.
        type_: What sort of thing it is, as the source writes it.
    """

    highlight: ZhihuHighlight = field("highlight", "ZhihuHighlight", required=True)
    hit_labels: Any = field("hit_labels", required=True)
    index: int = field("index", "int", required=True)
    object_: ZhihuObject = field("object", "ZhihuObject", required=True)
    type_: str = field("type", "str", required=True)
