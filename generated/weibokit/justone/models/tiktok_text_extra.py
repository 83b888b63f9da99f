# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTextExtra(Model):
    """An item of `content_desc_extra` of TiktokAweme.

    Attributes:
        hashtag_id: Id of the hashtag.
        hashtag_name: Name of the hashtag.
        is_commerce: Whether it is commercial.
        tag_id: Id of the tag.
        type_: What sort of thing it is, as the source writes it.
    """

    hashtag_id: str = field("hashtag_id", "str", required=True)
    hashtag_name: str = field("hashtag_name", "str", required=True)
    is_commerce: bool = field("is_commerce", "bool", required=True)
    tag_id: str = field("tag_id", "str", required=True)
    type_: int = field("type", "int", required=True)
    end: int = field("end", "int")
    line_idx: int = field("line_idx", "int")
    start: int = field("start", "int")
