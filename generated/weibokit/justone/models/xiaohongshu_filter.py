# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_filter_tag import XiaohongshuFilterTag


class XiaohongshuFilter(Model):
    """An item of `filters` of XiaohongshuSearchUserPage.

    Attributes:
        filter_tags: Tags of the filter.
        id: Id.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
        word_request_id: Id of the word request.
    """

    filter_tags: list[XiaohongshuFilterTag] = field("filter_tags", "XiaohongshuFilterTag[]", required=True)
    group_show_type: int = field("group_show_type", "int", required=True)
    id: str = field("id", "str", required=True)
    invisible: bool = field("invisible", "bool", required=True)
    name: str = field("name", "str", required=True)
    type_: str = field("type", "str", required=True)
    word_request_id: str = field("word_request_id", "str", required=True)
