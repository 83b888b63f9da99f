# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_comment import JdComment
    from .jd_page import JdPage


class JdItemCommentsAnswer(Model):
    """What the response holds, in JdItemCommentsResult.

    Attributes:
        data: What the response holds.
        page_info: What is known of the page, in JdItemCommentsAnswer.
    """

    data: list[JdComment] = field("data", "JdComment[]", required=True)
    page_info: JdPage = field("pageInfo", "JdPage", required=True)
