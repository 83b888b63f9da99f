# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_node_credit import ImdbNodeCredit
    from .imdb_title_facts import ImdbTitleFacts


class ImdbKnownFor(Model):
    """The item itself, in ImdbKnownForEdge.

    Attributes:
        credit: What is in `credit` of ImdbKnownFor.
        title: Title, in ImdbKnownFor.
    """

    credit: ImdbNodeCredit = field("credit", "ImdbNodeCredit", required=True)
    title: ImdbTitleFacts = field("title", "ImdbTitleFacts", required=True)
