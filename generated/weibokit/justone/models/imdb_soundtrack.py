# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_text import ImdbText


class ImdbSoundtrack(Model):
    """The item itself, in ImdbSoundtrackEdge.

    Attributes:
        typename_: Name of its type in the source.
        comments: Comments.
        id: Id.
        text: The text.
    """

    typename_: str = field("__typename", "str", required=True)
    comments: list[ImdbText] = field("comments", "ImdbText[]", required=True)
    id: str = field("id", "str", required=True)
    text: str = field("text", "str", required=True)
