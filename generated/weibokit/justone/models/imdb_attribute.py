# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbAttribute(Model):
    """What is in `ratingsBody` of ImdbCertificate.

    Attributes:
        id: Id.
        text: The text.
    """

    id: str = field("id", "str", required=True)
    text: str = field("text", "str", required=True)
