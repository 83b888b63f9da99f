# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinUser(Model):
    """What is known of the user, in WeixinArticleDetail.

    Attributes:
        nickname: Nickname.
    """

    author: str = field("author", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
