# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboCommentManage(Model):
    """What is in `comment_manage_info` of WeiboPost.

    Attributes:
        comment_permission_type: Type of the comment permission.
    """

    approval_comment_type: int = field("approval_comment_type", "int", required=True)
    comment_permission_type: int = field("comment_permission_type", "int", required=True)
    comment_sort_type: int = field("comment_sort_type", "int", required=True)
    comment_anon_type: int = field("comment_anon_type", "int")
