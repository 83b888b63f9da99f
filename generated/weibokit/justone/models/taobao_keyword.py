# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoKeyword(Model):
    """An object of a response."""

    count: int = field("count", "int", required=True)
    label_id: str = field("labelId", "str", required=True)
    type_: int = field("type", "int", required=True)
    word: str = field("word", "str", required=True)
