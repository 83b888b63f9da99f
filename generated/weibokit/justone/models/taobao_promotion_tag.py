# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TaobaoPromotionTag(Answer):
    """An object of a response."""

    tag_display: str = field("tagDisplay", "str", required=True)
    tag_type: str = field("tagType", "str", required=True)
    tag_type_display: str = field("tagTypeDisplay", "str", required=True)
