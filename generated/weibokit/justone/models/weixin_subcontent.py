# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinSubcontent(Model):
    """An item of `subcontent_list` of WeixinRichContent.

    Attributes:
        tag_type: Type of the tag.
    """

    plain_text: str = field("plain_text", "str", required=True)
    rich_text: str = field("rich_text", "str", required=True)
    tag_type: int = field("tag_type", "int", required=True)
