# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_post import WeiboPost


class WeiboPostListData(Model):
    """What the response holds, in WeiboPostListAnswer.

    Attributes:
        list_: Items of the list.
    """

    list_: list[WeiboPost] = field("list", "WeiboPost[]", required=True)
