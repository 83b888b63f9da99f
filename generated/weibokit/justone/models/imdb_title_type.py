# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_category import ImdbCategory
    from .imdb_displayable_property import ImdbDisplayableProperty


class ImdbTitleType(Model):
    """Type of the title, in ImdbFoundEntity.

    Attributes:
        typename_: Name of its type in the source.
        displayable_property: What is in `displayableProperty` of ImdbTitleType.
        id: Id.
        text: The text.
    """

    typename_: str = field("__typename", "str", required=True)
    can_have_episodes: bool = field("canHaveEpisodes", "bool", required=True)
    categories: list[ImdbCategory] = field("categories", "ImdbCategory[]", required=True)
    displayable_property: ImdbDisplayableProperty = field(
        "displayableProperty", "ImdbDisplayableProperty", required=True
    )
    id: str = field("id", "str", required=True)
    is_episode: bool = field("isEpisode", "bool", required=True)
    is_series: bool = field("isSeries", "bool", required=True)
    text: str = field("text", "str", required=True)
