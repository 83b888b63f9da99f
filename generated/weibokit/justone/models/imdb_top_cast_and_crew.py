# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_cast_and_crew_title import ImdbCastAndCrewTitle


class ImdbTopCastAndCrew(Model):
    """What the response holds, in ImdbTopCastAndCrewResult.

    Attributes:
        title: Title, in ImdbTopCastAndCrew.
    """

    title: ImdbCastAndCrewTitle = field("title", "ImdbCastAndCrewTitle", required=True)
