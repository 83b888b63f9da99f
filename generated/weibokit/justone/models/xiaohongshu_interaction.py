# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuInteraction(Model):
    """An item of `interactions` of XiaohongshuProfile.

    Attributes:
        count: How many there are.
        is_private: Whether it is private.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
    """

    count: int = field("count", "int", required=True)
    is_private: bool = field("is_private", "bool", required=True)
    name: str = field("name", "str", required=True)
    toast: str = field("toast", "str", required=True)
    type_: str = field("type", "str", required=True)
