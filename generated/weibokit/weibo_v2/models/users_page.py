# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .user import User


class UsersPage(Model):
    """One page of accounts.

    Attributes:
        users: The accounts. People who have not granted the app access are missing, so a page may be short.
        next_cursor: Cursor of the next page, 0 on the last one; only in lists that take a cursor.
        previous_cursor: Cursor of the page before, 0 on the first one; only in lists that take a cursor.
        total_number: Accounts in the whole list, those that no page shows included.
    """

    users: list[User] = field("users", "User[]", required=True)
    next_cursor: int = field("next_cursor", "int")
    previous_cursor: int = field("previous_cursor", "int")
    total_number: int = field("total_number", "int")
