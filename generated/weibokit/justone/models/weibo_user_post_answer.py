# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_user_post_data import WeiboUserPostData


class WeiboUserPostAnswer(Model):
    """What the response holds, in WeiboUserPostResult.

    Attributes:
        data: What the response holds, in WeiboUserPostAnswer.
        ok: Whether it went well.
    """

    data: WeiboUserPostData = field("data", "WeiboUserPostData", required=True)
    ok: int = field("ok", "int", required=True)
