# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdNoticeFloor(Model):
    """An item of `noticeFloor` of JdItemDetail.

    Attributes:
        desc: Description.
        type_: What sort of thing it is, as the source writes it.
        status: State, as the source writes it.
    """

    desc: str = field("desc", "str", required=True)
    icons: list[str] = field("icons", "str[]", required=True)
    type_: str = field("type", "str", required=True)
    status: str = field("status", "str")
