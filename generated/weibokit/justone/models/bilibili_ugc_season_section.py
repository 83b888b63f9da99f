# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_episode import BilibiliEpisode


class BilibiliUgcSeasonSection(Model):
    """An item of `sections` of BilibiliUgcSeason.

    Attributes:
        id: Id.
        season_id: Id of the season.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    episodes: list[BilibiliEpisode] = field("episodes", "BilibiliEpisode[]", required=True)
    id: int = field("id", "int", required=True)
    season_id: int = field("season_id", "int", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
