# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbDisplayablePropertyValue(Model):
    """Value, in ImdbDisplayableProperty.

    Attributes:
        id: Id.
    """

    plain_text: str = field("plainText", "str", required=True)
    id: str = field("id", "str")
