# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .trend import Trend


class TrendsList(Model):
    """Topics that a user follows.

    Attributes:
        trends: Topics that a user follows.
    """

    trends: list[Trend] = field("trends", "Trend[]", required=True)
