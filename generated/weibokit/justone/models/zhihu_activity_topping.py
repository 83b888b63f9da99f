# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuActivityTopping(Model):
    """What is in `activity_topping_info` of ZhihuArticle.

    Attributes:
        state: State, as the source writes it.
    """

    state: str = field("state", "str", required=True)
