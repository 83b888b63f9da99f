# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinTextExtra(Model):
    """An item of `text_extra` of DouyinVideo.

    Attributes:
        hashtag_id: Id of the hashtag.
        hashtag_name: Name of the hashtag.
        is_commerce: Whether it is commercial.
        type_: What sort of thing it is, as the source writes it.
    """

    caption_end: int = field("caption_end", "int", required=True)
    caption_start: int = field("caption_start", "int", required=True)
    end: int = field("end", "int", required=True)
    hashtag_id: str = field("hashtag_id", "str", required=True)
    hashtag_name: str = field("hashtag_name", "str", required=True)
    is_commerce: bool = field("is_commerce", "bool", required=True)
    start: int = field("start", "int", required=True)
    type_: int = field("type", "int", required=True)
