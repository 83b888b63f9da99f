# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPromotionTag(Model):
    """An item of `promotionTagModel` of TaobaoPromotion.

    Attributes:
        tag_type: Type of the tag.
    """

    tag_display: str = field("tagDisplay", "str", required=True)
    tag_type: str = field("tagType", "str", required=True)
    tag_type_display: str = field("tagTypeDisplay", "str", required=True)
