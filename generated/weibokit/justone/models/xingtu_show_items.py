# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_data_description import XingtuDataDescription
    from .xingtu_latest_item import XingtuLatestItem


class XingtuShowItems(Model):
    """What the response holds, in XingtuShowItemsResult.

    Attributes:
        base_resp: What the source says about the call itself.
        data_description: What is in `data_description` of XingtuShowItems.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    data_description: XingtuDataDescription = field("data_description", "XingtuDataDescription", required=True)
    latest_item_info: list[XingtuLatestItem] = field("latest_item_info", "XingtuLatestItem[]", required=True)
    latest_item_statics_antispam: dict[str, Any] = field("latest_item_statics_antispam", "{}", required=True)
    latest_star_item_info: list[XingtuLatestItem] = field("latest_star_item_info", "XingtuLatestItem[]", required=True)
