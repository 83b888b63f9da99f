# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_name_text import ImdbNameText


class ImdbAkaEdge(Model):
    """An item of `edges` of ImdbAkaConnection.

    Attributes:
        node: What is in `nameText` of ImdbFoundEntity.
    """

    node: ImdbNameText = field("node", "ImdbNameText", required=True)
