# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .interesting_user import InterestingUser


class InterestingUsersList(Model):
    """Users whom the caller may like.

    Attributes:
        users: Users whom the caller may like.
    """

    users: list[InterestingUser] = field("users", "InterestingUser[]", required=True)
