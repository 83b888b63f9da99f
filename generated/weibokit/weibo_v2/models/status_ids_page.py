# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .advert import Advert


class StatusIdsPage(Model):
    """One page of ids of statuses. They are text, while lists of ids of accounts hold numbers.

    Attributes:
        statuses: The ids, as a rule the newest first.
        previous_cursor: Always 0.
        next_cursor: Id of the status after this page, to be used as `max_id`; 0 when there is none.
        total_number: Statuses in the whole list, those that no page shows included.
        ad: Promoted statuses.
    """

    statuses: list[str] = field("statuses", "str[]", required=True)
    previous_cursor: int = field("previous_cursor", "int")
    next_cursor: int = field("next_cursor", "int")
    total_number: int = field("total_number", "int")
    hasvisible: bool = field("hasvisible", "bool")
    ad: list[Advert] = field("ad", "Advert[]")
