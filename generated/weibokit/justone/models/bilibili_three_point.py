# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliThreePoint(Model):
    """An item of `three_point` of BilibiliVideoItem.

    Attributes:
        icon: The icon, or its address.
        text: The text.
        type_: What sort of thing it is, as the source writes it.
    """

    icon: str = field("icon", "str", required=True)
    text: str = field("text", "str", required=True)
    translate: Any = field("translate", required=True)
    type_: str = field("type", "str", required=True)
