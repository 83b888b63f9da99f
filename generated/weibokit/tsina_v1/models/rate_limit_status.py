# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RateLimitStatus(Model):
    """How many calls are left.

    Attributes:
        remaining_hits: Calls that are left this hour.
        hourly_limit: Calls in an hour.
        reset_time_in_seconds: When the next hour begins, in seconds since 1970; an SDK takes it for the seconds
            until then.
        reset_time: The same as text, such as `Sat May 07 10:00:00 +0800 2011`; the sample is eight hours off.
    """

    remaining_hits: int = field("remaining_hits", "int", required=True)
    hourly_limit: int = field("hourly_limit", "int", required=True)
    reset_time_in_seconds: int = field("reset_time_in_seconds", "int", required=True)
    reset_time: str = field("reset_time", "str", required=True)
