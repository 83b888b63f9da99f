# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.model import Model


class SuggestionsListSuggestionsItem(Model):
    """An object of a response."""
