# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliOrder(Model):
    """An item of `order` of BilibiliUserVideoListData.

    Attributes:
        title: Title.
        value: Value.
    """

    title: str = field("title", "str", required=True)
    value: str = field("value", "str", required=True)
