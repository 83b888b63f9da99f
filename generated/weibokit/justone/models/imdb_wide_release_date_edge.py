# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_release_date import ImdbReleaseDate


class ImdbWideReleaseDateEdge(Model):
    """An item of `edges` of ImdbWideReleaseDateConnection.

    Attributes:
        node: What is in `releaseDate` of ImdbFoundEntity.
    """

    node: ImdbReleaseDate = field("node", "ImdbReleaseDate", required=True)
