# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class CommentRules(Model):
    """Who may comment on a status; not documented."""

    comment_manage_button: int = field("comment_manage_button", "int")
    comment_permission_type: int = field("comment_permission_type", "int")
    approval_comment_type: int = field("approval_comment_type", "int")
