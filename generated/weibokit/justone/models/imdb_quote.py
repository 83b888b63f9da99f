# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbQuote(Model):
    """What is in `quote` of ImdbMetacriticReview.

    Attributes:
        language: Language.
        value: Value.
    """

    language: str = field("language", "str", required=True)
    value: str = field("value", "str", required=True)
