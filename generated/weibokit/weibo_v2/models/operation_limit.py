# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class OperationLimit(Model):
    """The limit of one operation.

    Attributes:
        api: The operation, by its path.
        limit: Calls per time unit.
        limit_time_unit: The time unit.
        remaining_hits: Calls left.
    """

    api: str = field("api", "str")
    limit: int = field("limit", "int")
    limit_time_unit: str = field("limit_time_unit", "str")
    remaining_hits: int = field("remaining_hits", "int")
