# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_post_list_data import WeiboPostListData


class WeiboPostListAnswer(Model):
    """What the response holds, in WeiboPostListResult.

    Attributes:
        data: What the response holds, in WeiboPostListAnswer.
    """

    data: WeiboPostListData = field("data", "WeiboPostListData", required=True)
