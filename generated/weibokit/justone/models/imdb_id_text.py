# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbIdText(Model):
    """What is in `primaryText` of ImdbInterest.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        text: The text.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    text: str = field("text", "str", required=True)
