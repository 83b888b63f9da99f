# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class PugongyingFansTrendItem(Answer):
    """An object of a response."""

    date_key: str = field("dateKey", "str", required=True)
    num: int = field("num", "int", required=True)
