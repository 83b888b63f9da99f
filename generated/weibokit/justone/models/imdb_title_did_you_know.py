# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_count import ImdbCount
    from .imdb_goof_connection import ImdbGoofConnection
    from .imdb_soundtrack_connection import ImdbSoundtrackConnection
    from .imdb_title_text import ImdbTitleText


class ImdbTitleDidYouKnow(Model):
    """Title, in ImdbTitleDidYouKnowData.

    Attributes:
        typename_: Name of its type in the source.
        crazy_credits: What is in `crazyCredits` of ImdbTitleDidYouKnow.
        goofs: What is in `crazyCredits` of ImdbTitleDidYouKnow.
        goofs_count: A list of which only the length was asked.
        original_title_text: Text of the original title, in ImdbFoundEntity.
        quotes: What is in `crazyCredits` of ImdbTitleDidYouKnow.
        quotes_count: A list of which only the length was asked.
        soundtrack: What is in `soundtrack` of ImdbTitleDidYouKnow.
        title_text: Text of the original title, in ImdbFoundEntity.
        trivia: What is in `crazyCredits` of ImdbTitleDidYouKnow.
        trivia_count: A list of which only the length was asked.
    """

    typename_: str = field("__typename", "str", required=True)
    crazy_credits: ImdbGoofConnection = field("crazyCredits", "ImdbGoofConnection", required=True)
    goofs: ImdbGoofConnection = field("goofs", "ImdbGoofConnection", required=True)
    goofs_count: ImdbCount = field("goofsCount", "ImdbCount", required=True)
    original_title_text: ImdbTitleText = field("originalTitleText", "ImdbTitleText", required=True)
    quotes: ImdbGoofConnection = field("quotes", "ImdbGoofConnection", required=True)
    quotes_count: ImdbCount = field("quotesCount", "ImdbCount", required=True)
    soundtrack: ImdbSoundtrackConnection = field("soundtrack", "ImdbSoundtrackConnection", required=True)
    title_text: ImdbTitleText = field("titleText", "ImdbTitleText", required=True)
    trivia: ImdbGoofConnection = field("trivia", "ImdbGoofConnection", required=True)
    trivia_count: ImdbCount = field("triviaCount", "ImdbCount", required=True)
