# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_user import InstagramUser


class InstagramUserDetailAnswer(Model):
    """What the response holds, in InstagramUserDetailResult.

    Attributes:
        data: A user, in full or as posts show them.
    """

    data: InstagramUser = field("data", "InstagramUser", required=True)
