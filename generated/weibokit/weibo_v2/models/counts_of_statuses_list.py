# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status_counts import StatusCounts


class CountsOfStatusesList(Model):
    """Counts of the statuses that were asked for.

    Attributes:
        counts: Counts of the statuses that were asked for.
    """

    counts: list[StatusCounts] = field("counts", "StatusCounts[]", required=True)
