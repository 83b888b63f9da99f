# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .user import User


class UsersOfList(Model):
    """One page of accounts around a list.

    Attributes:
        users: The accounts.
        next_cursor: Cursor of the next page; 0 on the last one.
        previous_cursor: Cursor of the previous page; 0 on the first one.
    """

    users: list[User] = field("users", "User[]", required=True)
    next_cursor: int = field("next_cursor", "int")
    previous_cursor: int = field("previous_cursor", "int")
