# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_name import ImdbName
    from .imdb_primary_image_source import ImdbPrimaryImageSource
    from .imdb_text import ImdbText
    from .imdb_title import ImdbTitle


class ImdbPrimaryImage(Model):
    """What is in `primaryImage` of ImdbFoundEntity.

    Attributes:
        typename_: Name of its type in the source.
        height: Height in pixels.
        id: Id.
        url: Address.
        width: Width in pixels.
        caption: Text below the picture or video, in ImdbPrimaryImage.
        source: Where it comes from, in ImdbPrimaryImage.
        type_: What sort of thing it is, as the source writes it.
    """

    typename_: str = field("__typename", "str", required=True)
    height: int = field("height", "int", required=True)
    id: str = field("id", "str", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
    caption: ImdbText = field("caption", "ImdbText")
    copyright_: str | None = field("copyright", "str", null=True)
    countries: list[Any] = field("countries", "[]")
    created_by: str | None = field("createdBy", "str", null=True)
    languages: list[Any] = field("languages", "[]")
    names: list[ImdbName] = field("names", "ImdbName[]")
    source: ImdbPrimaryImageSource = field("source", "ImdbPrimaryImageSource")
    titles: list[ImdbTitle] = field("titles", "ImdbTitle[]")
    type_: str = field("type", "str")
