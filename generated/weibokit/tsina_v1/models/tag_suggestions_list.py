# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag_suggestion import TagSuggestion


class TagSuggestionsList(Model):
    """The bare list of tags.

    Attributes:
        tags: The bare list of tags.
    """

    tags: list[TagSuggestion] = field("tags", "TagSuggestion[]", required=True)
