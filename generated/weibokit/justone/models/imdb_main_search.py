# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_found_entity import ImdbFoundEntity


class ImdbMainSearch(Model):
    """The item itself, in ImdbMainSearchEdge.

    Attributes:
        entity: What is in `entity` of ImdbMainSearch.
    """

    entity: ImdbFoundEntity = field("entity", "ImdbFoundEntity", required=True)
