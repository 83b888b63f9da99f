# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_comment import WeixinComment


class WeixinArticleCommentAnswer(Model):
    """What the response holds, in WeixinArticleCommentResult.

    Attributes:
        data: What the response holds.
        total: How many there are in all.
    """

    data: list[WeixinComment] = field("data", "WeixinComment[]", required=True)
    total: int = field("total", "int", required=True)
    buffer: str = field("buffer", "str", required=True)
    continue_flag: bool = field("continue_flag", "bool", required=True)
