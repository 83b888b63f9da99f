# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .operation_limit import OperationLimit


class RateLimits(Model):
    """How many calls are allowed, and how many are left.

    Attributes:
        ip_limit: Calls per time unit from one IP address.
        limit_time_unit: The time unit, `HOURS`.
        remaining_ip_hits: Calls left to the IP address.
        remaining_user_hits: Calls left to the user.
        reset_time: When counting starts anew.
        reset_time_in_seconds: Seconds until then.
        user_limit: Calls per time unit of one user.
        api_rate_limits: Operations with a limit of their own; missing in the oldest answers.
        reset_at: `reset_time` as a datetime with its zone.
    """

    ip_limit: int = field("ip_limit", "int")
    limit_time_unit: str = field("limit_time_unit", "str")
    remaining_ip_hits: int = field("remaining_ip_hits", "int")
    remaining_user_hits: int = field("remaining_user_hits", "int")
    reset_time: str = field("reset_time", "str")
    reset_time_in_seconds: int = field("reset_time_in_seconds", "int")
    user_limit: int = field("user_limit", "int")
    api_rate_limits: list[OperationLimit] = field("api_rate_limits", "OperationLimit[]")
    reset_at: datetime = time_field("reset_time", "local")
