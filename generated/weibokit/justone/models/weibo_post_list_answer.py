# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .weibo_post_list_data import WeiboPostListData


class WeiboPostListAnswer(Answer):
    """An object of a response."""

    data: WeiboPostListData = field("data", "WeiboPostListData", required=True)
