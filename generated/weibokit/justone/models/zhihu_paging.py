# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuPaging(Model):
    """What is in `paging` of ZhihuColumnArticleListAnswer.

    Attributes:
        is_end: Whether it is the end.
    """

    is_end: bool = field("is_end", "bool", required=True)
    next_: str = field("next", "str", required=True)
    is_start: bool = field("is_start", "bool")
    previous: str = field("previous", "str")
    totals: int = field("totals", "int")
