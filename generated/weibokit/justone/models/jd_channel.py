# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_floor_forbid import JdFloorForbid


class JdChannel(Model):
    """What is known of the channel, in JdItemDetail.

    Attributes:
        forbid_config: What is in `floorForbids` of JdItemDetail.
        source_type: Type of the source.
    """

    address: bool = field("address", "bool", required=True)
    bottom_button_tip: str = field("bottomButtonTip", "str", required=True)
    desc_detail_not_link_tip: str = field("descDetailNotLinkTip", "str", required=True)
    forbid_config: JdFloorForbid = field("forbidConfig", "JdFloorForbid", required=True)
    is_short_item: bool = field("isShortItem", "bool", required=True)
    short_item_type: str = field("shortItemType", "str", required=True)
    source_type: str = field("sourceType", "str", required=True)
