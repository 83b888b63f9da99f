# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_qualifiers_in_markdown import ImdbQualifiersInMarkdown


class ImdbReleaseDateDisplayableProperty(Model):
    """What is in `displayableProperty` of ImdbReleaseDate."""

    qualifiers_in_markdown_list: list[ImdbQualifiersInMarkdown] | None = field(
        "qualifiersInMarkdownList", "ImdbQualifiersInMarkdown[]", null=True, required=True
    )
