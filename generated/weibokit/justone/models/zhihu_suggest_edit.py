# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_unnormal_detail import ZhihuUnnormalDetail


class ZhihuSuggestEdit(Model):
    """What is in `suggest_edit` of ZhihuAnswer.

    Attributes:
        reason: The reason.
        status: State, as the source writes it.
        title: Title.
        url: Address.
        unnormal_details: What is in `unnormal_details` of ZhihuSuggestEdit.
    """

    reason: str = field("reason", "str", required=True)
    status: bool = field("status", "bool", required=True)
    tip: str = field("tip", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
    unnormal_details: ZhihuUnnormalDetail = field("unnormal_details", "ZhihuUnnormalDetail")
