# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .suggested_user import SuggestedUser


class SuggestedUsersList(Model):
    """Accounts whose names fit.

    Attributes:
        users: Accounts whose names fit.
    """

    users: list[SuggestedUser] = field("users", "SuggestedUser[]", required=True)
