# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditAction(Model):
    """What is known of the action, in RedditTrackingContext.

    Attributes:
        position: Place in the list or on the screen.
        reason: The reason.
        type_: What sort of thing it is, as the source writes it.
    """

    pane_name: str = field("paneName", "str", required=True)
    position: int | None = field("position", "int", null=True, required=True)
    reason: Any = field("reason", required=True)
    relative_position: int | None = field("relativePosition", "int", null=True, required=True)
    type_: str | None = field("type", "str", null=True, required=True)
