# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_link import TaobaoLink


class TaobaoMetaModuleResponse(Model):
    """What is in `metaModuleResponse` of TaobaoHttpData.

    Attributes:
        description: Description.
        keyword: Keyword.
        link_list: The links.
        success: Whether it went well.
        title: Title.
    """

    description: str = field("description", "str", required=True)
    keyword: str = field("keyword", "str", required=True)
    link_list: list[TaobaoLink] = field("linkList", "TaobaoLink[]", required=True)
    robots: str = field("robots", "str", required=True)
    success: bool = field("success", "bool", required=True)
    title: str = field("title", "str", required=True)
