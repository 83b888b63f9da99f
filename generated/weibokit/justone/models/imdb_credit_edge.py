# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_credit import ImdbTitleCredit


class ImdbCreditEdge(Model):
    """An item of `edges` of ImdbCreditConnection.

    Attributes:
        node: The item itself, in ImdbCreditEdge.
    """

    node: ImdbTitleCredit = field("node", "ImdbTitleCredit", required=True)
