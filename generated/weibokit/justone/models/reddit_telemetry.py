# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_event import RedditEvent
    from .reddit_tracking_context import RedditTrackingContext


class RedditTelemetry(Model):
    """What is in `telemetry` of RedditDynamicComponent.

    Attributes:
        typename_: Name of its type in the source.
        tracking_context: What is in `trackingContext` of RedditTelemetry.
    """

    typename_: str = field("__typename", "str", required=True)
    events: list[RedditEvent] = field("events", "RedditEvent[]", required=True)
    tracking_context: RedditTrackingContext = field("trackingContext", "RedditTrackingContext", required=True)
