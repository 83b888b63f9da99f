# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliUser(Model):
    """What is known of the user, in BilibiliUserDetailCommon."""

    face: str = field("face", "str", required=True)
    is_login: bool = field("isLogin", "bool", required=True)
    vip_status: int = field("vipStatus", "int", required=True)
    vip_type: int = field("vipType", "int", required=True)
    completed: bool = field("completed", "bool")
