# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .user import User


class UsersList(Model):
    """The bare list of accounts.

    Attributes:
        users: The bare list of accounts.
    """

    users: list[User] = field("users", "User[]", required=True)
