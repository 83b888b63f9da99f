# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_interest import ImdbInterest


class ImdbInterestEdge(Model):
    """An item of `edges` of ImdbInterestConnection.

    Attributes:
        node: The item itself, in ImdbInterestEdge.
    """

    node: ImdbInterest = field("node", "ImdbInterest", required=True)
