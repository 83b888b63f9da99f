# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoUserId(Model):
    """What the response holds, in ToutiaoUserIdResult.

    Attributes:
        user_id: Id of the user.
    """

    sec_user_id: str = field("sec_user_id", "str", required=True)
    user_id: str = field("user_id", "str", required=True)
