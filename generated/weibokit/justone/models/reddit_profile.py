# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_telemetry import RedditTelemetry


class RedditProfile(Model):
    """What is in `community` of RedditChildrenBehavior.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        name: Name.
        telemetry: What is in `telemetry` of RedditDynamicComponent.
    """

    typename_: str = field("__typename", "str", required=True)
    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    telemetry: RedditTelemetry = field("telemetry", "RedditTelemetry", required=True)
