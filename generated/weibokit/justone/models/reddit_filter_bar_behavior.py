# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_filter import RedditFilter
    from .reddit_telemetry import RedditTelemetry


class RedditFilterBarBehavior(Model):
    """An item of `behaviors` of RedditFilterBar.

    Attributes:
        typename_: Name of its type in the source.
        id: Id.
        options: What can be chosen.
        telemetry: What is in `telemetry` of RedditDynamicComponent.
    """

    typename_: str = field("__typename", "str", required=True)
    filters: list[RedditFilter] = field("filters", "RedditFilter[]", required=True)
    id: str = field("id", "str", required=True)
    is_applied_filters_removed: bool = field("isAppliedFiltersRemoved", "bool", required=True)
    is_applied_options_removed: bool = field("isAppliedOptionsRemoved", "bool", required=True)
    options: list[Any] = field("options", "[]", required=True)
    pane: str = field("pane", "str", required=True)
    query: str = field("query", "str", required=True)
    telemetry: RedditTelemetry = field("telemetry", "RedditTelemetry", required=True)
