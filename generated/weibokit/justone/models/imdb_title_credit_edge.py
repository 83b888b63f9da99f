# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_credit import ImdbCredit


class ImdbTitleCreditEdge(Model):
    """An item of `edges` of ImdbTitleCreditConnection.

    Attributes:
        node: The item itself, in ImdbTitleCreditEdge.
    """

    node: ImdbCredit = field("node", "ImdbCredit", required=True)
