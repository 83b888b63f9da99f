# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_episode import ImdbEpisode
    from .imdb_known_for_connection import ImdbKnownForConnection
    from .imdb_name_text import ImdbNameText
    from .imdb_primary_image import ImdbPrimaryImage
    from .imdb_principal_credit import ImdbPrincipalCredit
    from .imdb_release_date import ImdbReleaseDate
    from .imdb_release_year import ImdbReleaseYear
    from .imdb_title_text import ImdbTitleText
    from .imdb_title_type import ImdbTitleType


class ImdbFoundEntity(Model):
    """What is in `entity` of ImdbMainSearch.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        original_title_text: Text of the original title, in ImdbFoundEntity.
        release_date: What is in `releaseDate` of ImdbFoundEntity.
        release_year: What is in `releaseYear` of ImdbFoundEntity.
        title_text: Text of the original title, in ImdbFoundEntity.
        title_type: Type of the title, in ImdbFoundEntity.
        known_for: What is in `knownFor` of ImdbFoundEntity.
        name_text: What is in `nameText` of ImdbFoundEntity.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    primary_image: ImdbPrimaryImage | None = field("primaryImage", "ImdbPrimaryImage", null=True, required=True)
    episodes: ImdbEpisode | None = field("episodes", "ImdbEpisode", null=True)
    original_title_text: ImdbTitleText = field("originalTitleText", "ImdbTitleText")
    principal_credits: list[ImdbPrincipalCredit] = field("principalCredits", "ImdbPrincipalCredit[]")
    release_date: ImdbReleaseDate = field("releaseDate", "ImdbReleaseDate")
    release_year: ImdbReleaseYear = field("releaseYear", "ImdbReleaseYear")
    series: Any = field("series")
    title_text: ImdbTitleText = field("titleText", "ImdbTitleText")
    title_type: ImdbTitleType = field("titleType", "ImdbTitleType")
    known_for: ImdbKnownForConnection = field("knownFor", "ImdbKnownForConnection")
    name_text: ImdbNameText = field("nameText", "ImdbNameText")
