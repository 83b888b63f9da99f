# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .status import Status


class StatusesList(Answer):
    """Statuses.

    Attributes:
        statuses: Statuses.
    """

    statuses: list[Status] = field("statuses", "Status[]", required=True)
