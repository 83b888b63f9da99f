# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_homepage import ImdbHomepage


class ImdbNodeSource(Model):
    """Where it comes from, in ImdbNews.

    Attributes:
        description: Description.
        homepage: What is in `homepage` of ImdbNodeSource.
    """

    description: Any = field("description", required=True)
    homepage: ImdbHomepage = field("homepage", "ImdbHomepage", required=True)
