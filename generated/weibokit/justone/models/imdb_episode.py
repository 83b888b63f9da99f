# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_count import ImdbCount


class ImdbEpisode(Model):
    """What is in `episodes` of ImdbFoundEntity.

    Attributes:
        episodes: A list of which only the length was asked.
    """

    episodes: ImdbCount = field("episodes", "ImdbCount", required=True)
