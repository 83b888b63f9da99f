# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboUserGraceSetting(Model):
    """What is in `user_grace_setting` of WeiboDynamicMembersMessage."""

    zh_cn: str = field("zh_CN", "str", required=True)
