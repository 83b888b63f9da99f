# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_comment import ZhihuComment


class ZhihuInteractionBarPlugin(Model):
    """An item of `interaction_bar_plugins` of ZhihuArticle.

    Attributes:
        comment: What is in `comment` of ZhihuInteractionBarPlugin.
        type_: What sort of thing it is, as the source writes it.
    """

    comment: ZhihuComment = field("comment", "ZhihuComment", required=True)
    type_: str = field("type", "str", required=True)
