# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuHashTag(Model):
    """An item of `hash_tags` of XiaohongshuComment.

    Attributes:
        link: Address that it leads to.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
        id: Id.
    """

    link: str = field("link", "str", required=True)
    name: str = field("name", "str", required=True)
    type_: str = field("type", "str", required=True)
    biz_id: str = field("bizId", "str")
    current_score: int = field("current_score", "int")
    id: str = field("id", "str")
    record_count: int = field("record_count", "int")
    record_emoji: str = field("record_emoji", "str")
    record_unit: str = field("record_unit", "str")
    tag_hint: str = field("tag_hint", "str")
    disable_jump: bool = field("disable_jump", "bool")
