# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_author import ImdbAuthor
    from .imdb_helpfulness import ImdbHelpfulness
    from .imdb_id import ImdbId
    from .imdb_node_text import ImdbNodeText
    from .imdb_summary import ImdbSummary


class ImdbFeaturedReview(Model):
    """The item itself, in ImdbFeaturedReviewEdge.

    Attributes:
        typename_: Name of its type in the source.
        author: What is in `author` of ImdbFeaturedReview.
        helpfulness: What is in `helpfulness` of ImdbFeaturedReview.
        id: Id.
        language: Language.
        summary: What is in `summary` of ImdbFeaturedReview.
        text: The text, in ImdbFeaturedReview.
        title: A thing of which only the id was asked.
    """

    typename_: str = field("__typename", "str", required=True)
    author: ImdbAuthor = field("author", "ImdbAuthor", required=True)
    author_rating: int = field("authorRating", "int", required=True)
    helpfulness: ImdbHelpfulness = field("helpfulness", "ImdbHelpfulness", required=True)
    id: str = field("id", "str", required=True)
    language: str = field("language", "str", required=True)
    spoiler: bool = field("spoiler", "bool", required=True)
    submission_date: str = field("submissionDate", "str", required=True)
    summary: ImdbSummary = field("summary", "ImdbSummary", required=True)
    text: ImdbNodeText = field("text", "ImdbNodeText", required=True)
    title: ImdbId = field("title", "ImdbId", required=True)
