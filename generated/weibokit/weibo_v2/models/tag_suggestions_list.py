# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag_suggestion import TagSuggestion


class TagSuggestionsList(Model):
    """Tags that might fit the caller.

    Attributes:
        tags: Tags that might fit the caller.
    """

    tags: list[TagSuggestion] = field("tags", "TagSuggestion[]", required=True)
