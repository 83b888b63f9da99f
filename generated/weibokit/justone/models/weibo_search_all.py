# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboSearchAll(Model):
    """What the response holds, in WeiboSearchAllResult.

    Attributes:
        has_next_page: Whether there are more pages.
        weibo_list: The weibos.
    """

    has_next_page: bool = field("has_next_page", "bool", required=True)
    weibo_list: list[Any] = field("weibo_list", "[]", required=True)
