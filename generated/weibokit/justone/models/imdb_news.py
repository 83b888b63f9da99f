# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_image import ImdbImage
    from .imdb_node_source import ImdbNodeSource
    from .imdb_text import ImdbText


class ImdbNews(Model):
    """The item itself, in ImdbNewsEdge.

    Attributes:
        typename_: Name of its type in the source.
        article_title: Text below the picture or video, in ImdbPrimaryImage.
        date: Day, as the source writes it.
        id: Id.
        image: The picture, or its address, in ImdbNews.
        source: Where it comes from, in ImdbNews.
        text: Text below the picture or video, in ImdbPrimaryImage.
    """

    typename_: str = field("__typename", "str", required=True)
    article_title: ImdbText = field("articleTitle", "ImdbText", required=True)
    byline: str = field("byline", "str", required=True)
    date: str = field("date", "str", required=True)
    external_url: str = field("externalUrl", "str", required=True)
    id: str = field("id", "str", required=True)
    image: ImdbImage = field("image", "ImdbImage", required=True)
    source: ImdbNodeSource = field("source", "ImdbNodeSource", required=True)
    text: ImdbText = field("text", "ImdbText", required=True)
