# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_id_text import ImdbIdText


class ImdbExternalLink(Model):
    """The item itself, in ImdbExternalLinkEdge.

    Attributes:
        label: Label.
        url: Address.
    """

    external_link_languages: list[ImdbIdText] | None = field(
        "externalLinkLanguages", "ImdbIdText[]", null=True, required=True
    )
    label: str = field("label", "str", required=True)
    url: str = field("url", "str", required=True)
