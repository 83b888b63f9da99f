# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .suggestions_list_suggestions_item import SuggestionsListSuggestionsItem


class SuggestionsList(Model):
    """The bare list of suggestions.

    Attributes:
        suggestions: The bare list of suggestions.
    """

    suggestions: list[SuggestionsListSuggestionsItem] = field(
        "suggestions", "SuggestionsListSuggestionsItem[]", required=True
    )
