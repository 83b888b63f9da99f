# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuAnswerListPaging(Model):
    """What is in `paging` of ZhihuAnswerListAnswer.

    Attributes:
        is_end: Whether it is the end.
        page: Number of the page.
    """

    is_end: bool = field("is_end", "bool", required=True)
    need_force_login: bool = field("need_force_login", "bool", required=True)
    next_: str = field("next", "str", required=True)
    page: int = field("page", "int", required=True)
