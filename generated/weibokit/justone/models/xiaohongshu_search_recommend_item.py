# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuSearchRecommendItem(Model):
    """An item of `items` of XiaohongshuSearchRecommend.

    Attributes:
        icon: The icon, or its address.
        search_type: Type of the search.
        text: The text.
        type_: What sort of thing it is, as the source writes it.
        link: Address that it leads to.
        desc: Description.
    """

    icon: str = field("icon", "str", required=True)
    icon_night: str = field("icon_night", "str", required=True)
    search_type: str = field("search_type", "str", required=True)
    text: str = field("text", "str", required=True)
    type_: str = field("type", "str", required=True)
    highlight_flags: list[bool] = field("highlight_flags", "bool[]")
    is_intervened: bool = field("is_intervened", "bool")
    link: str = field("link", "str")
    desc: str = field("desc", "str")
