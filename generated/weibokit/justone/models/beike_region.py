# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_region_option import BeikeRegionOption


class BeikeRegion(Model):
    """Region, in BeikeCheckFilter.

    Attributes:
        name: Name.
        options: What can be chosen.
        type_: What sort of thing it is, as the source writes it.
    """

    name: str = field("name", "str", required=True)
    options: list[BeikeRegionOption] = field("options", "BeikeRegionOption[]", required=True)
    type_: int = field("type", "int", required=True)
