# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuFilterTag(Model):
    """An item of `filter_tags` of XiaohongshuFilter.

    Attributes:
        id: Id.
        name: Name.
        origin_text: Text of the original.
    """

    icon_tail_url: str = field("icon_tail_url", "str", required=True)
    icon_tail_url_night: str = field("icon_tail_url_night", "str", required=True)
    icon_url: str = field("icon_url", "str", required=True)
    icon_url_night: str = field("icon_url_night", "str", required=True)
    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    need_location_info: bool = field("need_location_info", "bool", required=True)
    origin_text: str = field("origin_text", "str", required=True)
    sub_filters: Any = field("sub_filters", required=True)
    sub_filters_select_type: str = field("sub_filters_select_type", "str", required=True)
