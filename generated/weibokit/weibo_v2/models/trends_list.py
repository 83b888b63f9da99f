# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .trend import Trend


class TrendsList(Answer):
    """Topics that a user follows.

    Attributes:
        trends: Topics that a user follows.
    """

    trends: list[Trend] = field("trends", "Trend[]", required=True)
