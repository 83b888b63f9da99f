# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .instagram_null_state import InstagramNullState


class InstagramNullStateEdge(Answer):
    """An object of a response."""

    node: InstagramNullState = field("node", "InstagramNullState", required=True)
