# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_answer import ZhihuAnswer


class ZhihuAnswerListData(Model):
    """An item of `data` of ZhihuAnswerListAnswer.

    Attributes:
        cursor: Where the next page begins.
        position: Place in the list or on the screen.
        target: An answer to a question.
        target_type: Type of the target.
        type_: What sort of thing it is, as the source writes it.
    """

    cursor: str = field("cursor", "str", required=True)
    is_jump_native: bool = field("is_jump_native", "bool", required=True)
    position: int = field("position", "int", required=True)
    skip_count: bool = field("skip_count", "bool", required=True)
    target: ZhihuAnswer = field("target", "ZhihuAnswer", required=True)
    target_type: str = field("target_type", "str", required=True)
    type_: str = field("type", "str", required=True)
