# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_check_filter_region_option import BeikeCheckFilterRegionOption


class BeikeRegionOption(Model):
    """An item of `options` of BeikeRegion.

    Attributes:
        item_type: Type of the item.
        name: Name.
        options: What can be chosen.
        type_: What sort of thing it is, as the source writes it.
    """

    alias: str = field("alias", "str", required=True)
    item_type: str = field("itemType", "str", required=True)
    name: str = field("name", "str", required=True)
    options: list[BeikeCheckFilterRegionOption] = field("options", "BeikeCheckFilterRegionOption[]", required=True)
    type_: int = field("type", "int", required=True)
