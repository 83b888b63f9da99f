# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbCategory(Model):
    """An item of `categories` of ImdbTitleType.

    Attributes:
        id: Id.
        text: The text.
        value: Value.
    """

    id: str = field("id", "str", required=True)
    text: str = field("text", "str")
    value: str = field("value", "str")
