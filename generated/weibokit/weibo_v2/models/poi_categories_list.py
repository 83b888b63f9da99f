# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .poi_category import PoiCategory


class PoiCategoriesList(Model):
    """Kinds of places.

    Attributes:
        categories: Kinds of places.
    """

    categories: list[PoiCategory] = field("categories", "PoiCategory[]", required=True)
