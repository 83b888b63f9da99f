# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status import Status
    from .status_state import StatusState


class StatusBatch(Model):
    """Statuses that were asked for by id.

    Attributes:
        statuses: The statuses; of deleted ones only id and notice.
        previous_cursor: Always 0.
        next_cursor: Always 0.
        total_number: Statuses in this answer.
        states: Whether each one could be given.
    """

    statuses: list[Status] = field("statuses", "Status[]", required=True)
    previous_cursor: int = field("previous_cursor", "int")
    next_cursor: int = field("next_cursor", "int")
    total_number: int = field("total_number", "int")
    states: list[StatusState] = field("states", "StatusState[]")
