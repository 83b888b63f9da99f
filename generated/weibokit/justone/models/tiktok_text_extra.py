# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTextExtra(Model):
    """An object of a response."""

    hashtag_id: str = field("hashtag_id", "str", required=True)
    hashtag_name: str = field("hashtag_name", "str", required=True)
    is_commerce: bool = field("is_commerce", "bool", required=True)
    tag_id: str = field("tag_id", "str", required=True)
    type_: int = field("type", "int", required=True)
    end: int = field("end", "int")
    line_idx: int = field("line_idx", "int")
    start: int = field("start", "int")
