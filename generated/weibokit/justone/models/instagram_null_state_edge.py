# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_null_state import InstagramNullState


class InstagramNullStateEdge(Model):
    """An item of `edges` of InstagramNullStateConnection.

    Attributes:
        node: The item itself, in InstagramNullStateEdge.
    """

    node: InstagramNullState = field("node", "InstagramNullState", required=True)
