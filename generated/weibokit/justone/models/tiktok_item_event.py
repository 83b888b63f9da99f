# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokItemEvent(Model):
    """What is in `event` of TiktokPost.

    Attributes:
        event_id: Id of the event.
        title: Title.
    """

    event_id: str = field("event_id", "str", required=True)
    event_start_time: int = field("event_start_time", "int", required=True)
    has_subscribed: bool = field("has_subscribed", "bool", required=True)
    title: str = field("title", "str", required=True)
