# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinLevel(Answer):
    """An object of a response."""

    tag_id: int = field("TagId", "int", required=True)
