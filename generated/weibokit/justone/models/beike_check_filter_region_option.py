# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_sort_filter import BeikeSortFilter


class BeikeCheckFilterRegionOption(Model):
    """An item of `options` of BeikeRegionOption.

    Attributes:
        name: Name.
        options: What can be chosen.
        type_: What sort of thing it is, as the source writes it.
    """

    name: str = field("name", "str", required=True)
    options: list[BeikeSortFilter] = field("options", "BeikeSortFilter[]", required=True)
    type_: int = field("type", "int", required=True)
