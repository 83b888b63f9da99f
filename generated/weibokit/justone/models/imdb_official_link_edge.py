# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_official_link import ImdbOfficialLink


class ImdbOfficialLinkEdge(Model):
    """An item of `edges` of ImdbOfficialLinkConnection.

    Attributes:
        node: The item itself, in ImdbOfficialLinkEdge.
    """

    node: ImdbOfficialLink = field("node", "ImdbOfficialLink", required=True)
