# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUserDescAt(Model):
    """An item of `desc_at_users` of XiaohongshuUserDesc.

    Attributes:
        nickname: Nickname.
        user_id: Id of the user.
    """

    nickname: str = field("nickname", "str", required=True)
    user_id: str = field("user_id", "str", required=True)
