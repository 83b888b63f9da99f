# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UserIdsPage(Model):
    """One page of ids of accounts. They are numbers, while lists of ids of statuses hold text.

    Attributes:
        ids: The ids.
        next_cursor: Cursor of the next page, 0 on the last one.
        previous_cursor: Cursor of the page before, 0 on the first one.
        total_number: Accounts in the whole list, those that no page shows included.
    """

    ids: list[int] = field("ids", "int[]", required=True)
    next_cursor: int = field("next_cursor", "int")
    previous_cursor: int = field("previous_cursor", "int")
    total_number: int = field("total_number", "int")
