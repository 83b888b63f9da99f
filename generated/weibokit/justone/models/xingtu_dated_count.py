# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class XingtuDatedCount(Answer):
    """An object of a response."""

    value: str = field("value", "str", required=True)
    visit_date: int = field("visit_date", "int", required=True)
