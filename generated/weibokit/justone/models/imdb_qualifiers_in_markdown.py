# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbQualifiersInMarkdown(Model):
    """An item of `qualifiersInMarkdownList` of ImdbReleaseDateDisplayableProperty."""

    expanded_markdown: str = field("expandedMarkdown", "str", required=True)
