# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .trend import Trend


class TrendsList(Model):
    """The bare list of topics.

    Attributes:
        trends: The bare list of topics.
    """

    trends: list[Trend] = field("trends", "Trend[]", required=True)
