# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliDesc(Model):
    """An item of `desc_v2` of BilibiliVideoData.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    biz_id: int = field("biz_id", "int", required=True)
    raw_text: str = field("raw_text", "str", required=True)
    type_: int = field("type", "int", required=True)
