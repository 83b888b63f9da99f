# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.answer import Answer, field

if TYPE_CHECKING:
    from .user import User


class UsersPage(Answer):
    """One page of accounts.

    Attributes:
        users: The accounts. People who have not granted the app access are missing, so a page may be short.
        total_number: Accounts in the whole list, those that no page shows included.
    """

    users: list[User] = field("users", "User[]", required=True)
    total_number: int = field("total_number", "int")
