# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_subcontent import WeixinSubcontent


class WeixinRichContent(Model):
    """What is in `rich_content` of WeixinNewReply."""

    rich_text: str = field("rich_text", "str", required=True)
    subcontent_list: list[WeixinSubcontent] = field("subcontent_list", "WeixinSubcontent[]", required=True)
