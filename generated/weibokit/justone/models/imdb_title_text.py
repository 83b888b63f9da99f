# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbTitleText(Model):
    """Text of the original title, in ImdbFoundEntity.

    Attributes:
        text: The text.
    """

    is_original_title: bool = field("isOriginalTitle", "bool", required=True)
    text: str = field("text", "str", required=True)
