# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuDescAtUser(Model):
    """An item of `desc_at_users` of XiaohongshuProfile.

    Attributes:
        id: Id.
        nickname: Nickname.
    """

    id: str = field("id", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
