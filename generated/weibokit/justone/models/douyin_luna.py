# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinLuna(Answer):
    """An object of a response."""

    is_luna_user: bool = field("is_luna_user", "bool", required=True)
