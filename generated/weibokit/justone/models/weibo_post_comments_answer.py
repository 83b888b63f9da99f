# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_comment import WeiboComment
    from .weibo_filter_group import WeiboFilterGroup


class WeiboPostCommentsAnswer(Model):
    """What the response holds, in WeiboPostCommentsResult.

    Attributes:
        ok: Whether it went well.
        data: What the response holds.
    """

    ok: int = field("ok", "int", required=True)
    filter_group: list[WeiboFilterGroup] = field("filter_group", "WeiboFilterGroup[]", required=True)
    data: list[WeiboComment] = field("data", "WeiboComment[]", required=True)
