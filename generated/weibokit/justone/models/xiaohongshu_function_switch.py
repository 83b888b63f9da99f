# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuFunctionSwitch(Model):
    """An item of `function_switch` of XiaohongshuNote.

    Attributes:
        enable: Whether it is on.
        type_: What sort of thing it is, as the source writes it.
        reason: The reason.
    """

    enable: bool = field("enable", "bool", required=True)
    type_: str = field("type", "str", required=True)
    reason: str = field("reason", "str")
