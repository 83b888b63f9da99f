# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .instagram_null_state_edge import InstagramNullStateEdge


class InstagramNullStateConnection(Answer):
    """An object of a response."""

    edges: list[InstagramNullStateEdge] = field("edges", "InstagramNullStateEdge[]", required=True)
