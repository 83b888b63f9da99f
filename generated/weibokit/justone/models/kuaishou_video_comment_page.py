# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_comment import KuaishouComment
    from .kuaishou_sub_comment_page import KuaishouSubCommentPage


class KuaishouVideoCommentPage(Model):
    """What the response holds, in KuaishouVideoCommentResult.

    Attributes:
        comment_count: Number of comments.
        host_name: Name of the host.
        result: Outcome, as the source has it.
    """

    comment_count: int = field("commentCount", "int", required=True)
    host_name: str = field("host-name", "str", required=True)
    pcursor: str = field("pcursor", "str", required=True)
    result: int = field("result", "int", required=True)
    root_comments: list[KuaishouComment] = field("rootComments", "KuaishouComment[]", required=True)
    sub_comments_map: dict[str, KuaishouSubCommentPage] = field(
        "subCommentsMap", "KuaishouSubCommentPage{}", required=True
    )
    transparent_payload: str = field("transparentPayload", "str", required=True)
