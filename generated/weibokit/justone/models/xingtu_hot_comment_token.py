# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuHotCommentToken(Model):
    """An item of `hot_comment_tokens` of XingtuAuthorHotCommentTokensPage.

    Attributes:
        comment_token: Token of the comment.
    """

    comment_token: str = field("comment_token", "str", required=True)
    hot_rate: int = field("hot_rate", "int", required=True)
