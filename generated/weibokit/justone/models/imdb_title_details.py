# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_facts import ImdbTitleFacts


class ImdbTitleDetails(Model):
    """What the response holds, in ImdbTitleDetailsResult.

    Attributes:
        title: Title, in ImdbKnownFor.
    """

    title: ImdbTitleFacts = field("title", "ImdbTitleFacts", required=True)
