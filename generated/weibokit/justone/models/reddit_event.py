# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditEvent(Model):
    """An item of `events` of RedditTelemetry.

    Attributes:
        source: Where it comes from.
    """

    action: str = field("action", "str", required=True)
    noun: str = field("noun", "str", required=True)
    source: str = field("source", "str", required=True)
    trigger: str = field("trigger", "str", required=True)
    trigger_configuration: Any = field("triggerConfiguration", required=True)
