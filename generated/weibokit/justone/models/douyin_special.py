# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinSpecial(Answer):
    """An object of a response."""

    recommend_group_name: int = field("recommend_group_name", "int", required=True)
