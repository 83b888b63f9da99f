# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdText(Model):
    """An item of `texts` of JdBottomLoginTip.

    Attributes:
        color: Color.
        text: The text.
    """

    color: str = field("color", "str", required=True)
    text: str = field("text", "str", required=True)
