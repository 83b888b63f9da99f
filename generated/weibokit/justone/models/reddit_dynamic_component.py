# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_applied_state import RedditAppliedState
    from .reddit_main_connection import RedditMainConnection
    from .reddit_telemetry import RedditTelemetry
    from .reddit_top import RedditTop


class RedditDynamicComponent(Model):
    """What is in `components` of RedditDynamic.

    Attributes:
        typename_: Name of its type in the source.
        applied_state: What is in `appliedState` of RedditDynamicComponent.
        main: What is in `main` of RedditDynamicComponent.
        telemetry: What is in `telemetry` of RedditDynamicComponent.
        top: What is in `top` of RedditDynamicComponent.
    """

    typename_: str = field("__typename", "str", required=True)
    applied_state: RedditAppliedState = field("appliedState", "RedditAppliedState", required=True)
    main: RedditMainConnection = field("main", "RedditMainConnection", required=True)
    telemetry: RedditTelemetry = field("telemetry", "RedditTelemetry", required=True)
    top: RedditTop = field("top", "RedditTop", required=True)
