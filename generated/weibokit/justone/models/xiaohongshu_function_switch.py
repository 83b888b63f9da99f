# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XiaohongshuFunctionSwitch(Answer):
    """An object of a response."""

    enable: bool = field("enable", "bool", required=True)
    type_: str = field("type", "str", required=True)
    reason: str = field("reason", "str")
