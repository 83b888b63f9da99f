# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_wide_release_date_edge import ImdbWideReleaseDateEdge


class ImdbWideReleaseDateConnection(Model):
    """What is in `excludeWideReleaseDates` of ImdbTitle.

    Attributes:
        edges: Items of a list.
    """

    edges: list[ImdbWideReleaseDateEdge] = field("edges", "ImdbWideReleaseDateEdge[]", required=True)
