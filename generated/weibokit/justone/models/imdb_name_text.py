# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbNameText(Model):
    """What is in `nameText` of ImdbFoundEntity.

    Attributes:
        text: The text.
    """

    text: str = field("text", "str", required=True)
