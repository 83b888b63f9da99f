# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdNoticeFloor(Model):
    """An object of a response."""

    desc: str = field("desc", "str", required=True)
    icons: list[str] = field("icons", "str[]", required=True)
    type_: str = field("type", "str", required=True)
    status: str = field("status", "str")
