# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_comment import KuaishouComment


class KuaishouSubCommentPage(Model):
    """An item of `subCommentsMap` of KuaishouVideoCommentPage."""

    pcursor: str = field("pcursor", "str", required=True)
    sub_comments: list[KuaishouComment] = field("subComments", "KuaishouComment[]", required=True)
