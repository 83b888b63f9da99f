# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_comment import TaobaoComment


class TaobaoItemCommentPage(Model):
    """What the response holds, in TaobaoItemCommentResult.

    Attributes:
        comments: Comments.
        total: How many there are in all.
    """

    comments: list[TaobaoComment] = field("comments", "TaobaoComment[]", required=True)
    current_page_num: int | str = field("currentPageNum", "int|str", required=True)
    max_page: int = field("maxPage", "int", required=True)
    qna_disabled: bool = field("qnaDisabled", "bool", required=True)
    total: int | str = field("total", "int|str", required=True)
    total_fuzzy: int | str = field("totalFuzzy", "int|str", required=True)
    watershed: int = field("watershed", "int", required=True)
