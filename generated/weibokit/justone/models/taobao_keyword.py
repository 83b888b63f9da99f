# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoKeyword(Model):
    """An item of `keywords` of TaobaoRate.

    Attributes:
        count: How many there are.
        label_id: Id of the label.
        type_: What sort of thing it is, as the source writes it.
    """

    count: int = field("count", "int", required=True)
    label_id: str = field("labelId", "str", required=True)
    type_: int = field("type", "int", required=True)
    word: str = field("word", "str", required=True)
