# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_category import ImdbCategory
    from .imdb_interest_score import ImdbInterestScore
    from .imdb_line import ImdbLine
    from .imdb_text import ImdbText


class ImdbGoof(Model):
    """The item itself, in ImdbGoofEdge.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        interest_score: What is in `interestScore` of ImdbFilmingLocation.
        text: Text below the picture or video, in ImdbPrimaryImage.
        category: An item of `categories` of ImdbTitleType.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    interest_score: ImdbInterestScore = field("interestScore", "ImdbInterestScore", required=True)
    text: ImdbText = field("text", "ImdbText")
    category: ImdbCategory = field("category", "ImdbCategory")
    is_spoiler: bool = field("isSpoiler", "bool")
    related_names: Any = field("relatedNames")
    trademark: Any = field("trademark")
    lines: list[ImdbLine] = field("lines", "ImdbLine[]")
