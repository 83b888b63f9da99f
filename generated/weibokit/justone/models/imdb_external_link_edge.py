# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_external_link import ImdbExternalLink


class ImdbExternalLinkEdge(Model):
    """An item of `edges` of ImdbExternalLinkConnection.

    Attributes:
        node: The item itself, in ImdbExternalLinkEdge.
    """

    node: ImdbExternalLink = field("node", "ImdbExternalLink", required=True)
