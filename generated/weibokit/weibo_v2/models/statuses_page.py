# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .advert import Advert
    from .status import Status


class StatusesPage(Model):
    """One page of statuses.

    Attributes:
        statuses: The statuses, as a rule the newest first.
        previous_cursor: Always 0.
        next_cursor: Id of the status after this page, to be used as `max_id`; 0 when there is none.
        total_number: Statuses in the whole list, those that no page shows included.
        ad: Promoted statuses.
        advertises: Promoted statuses too; what an entry holds is open.
    """

    statuses: list[Status] = field("statuses", "Status[]", required=True)
    previous_cursor: int = field("previous_cursor", "int")
    next_cursor: int = field("next_cursor", "int")
    total_number: int = field("total_number", "int")
    hasvisible: bool = field("hasvisible", "bool")
    ad: list[Advert] = field("ad", "Advert[]")
    advertises: list[Any] = field("advertises", "[]")
    uve_blank: int = field("uve_blank", "int")
    interval: int = field("interval", "int")
    has_unread: int = field("has_unread", "int")
    since_id: int = field("since_id", "int")
    max_id: int = field("max_id", "int")
