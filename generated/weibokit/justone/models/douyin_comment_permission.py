# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommentPermission(Model):
    """What is known of the comment permission, in DouyinVideo.

    Attributes:
        can_comment: Whether it is possible to comment.
        comment_permission_status: State of the comment permission.
    """

    can_comment: bool = field("can_comment", "bool", required=True)
    comment_permission_status: int = field("comment_permission_status", "int", required=True)
    item_detail_entry: bool = field("item_detail_entry", "bool", required=True)
    press_entry: bool = field("press_entry", "bool", required=True)
    toast_guide: bool = field("toast_guide", "bool", required=True)
