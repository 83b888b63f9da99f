# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status import Status


class StatusesFound(Model):
    """The posts that were found.

    Attributes:
        statuses: The posts.
        total_count_maybe: About how many there are.
    """

    statuses: list[Status] = field("statuses", "Status[]", required=True)
    total_count_maybe: int = field("total_count_maybe", "int")
