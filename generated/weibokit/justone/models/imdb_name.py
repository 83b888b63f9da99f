# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_aka_connection import ImdbAkaConnection
    from .imdb_name_text import ImdbNameText
    from .imdb_primary_image import ImdbPrimaryImage


class ImdbName(Model):
    """A person.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        name_text: What is in `nameText` of ImdbFoundEntity.
        akas: What is in `akas` of ImdbName.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    name_text: ImdbNameText = field("nameText", "ImdbNameText", required=True)
    primary_image: ImdbPrimaryImage | None = field("primaryImage", "ImdbPrimaryImage", null=True, required=True)
    akas: ImdbAkaConnection = field("akas", "ImdbAkaConnection")
