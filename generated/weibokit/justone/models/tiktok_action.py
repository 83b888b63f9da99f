# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokAction(Answer):
    """An object of a response."""

    click_hot_area_type: int = field("click_hot_area_type", "int", required=True)
    schema: str = field("schema", "str", required=True)
