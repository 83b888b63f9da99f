# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommentPermission(Model):
    """An object of a response."""

    can_comment: bool = field("can_comment", "bool", required=True)
    comment_permission_status: int = field("comment_permission_status", "int", required=True)
    item_detail_entry: bool = field("item_detail_entry", "bool", required=True)
    press_entry: bool = field("press_entry", "bool", required=True)
    toast_guide: bool = field("toast_guide", "bool", required=True)
