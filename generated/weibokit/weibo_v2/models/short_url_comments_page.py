# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .comment import Comment


class ShortUrlCommentsPage(Model):
    """A short address, and who wrote comments with it lately.

    Attributes:
        url_short: The short address.
        url_long: The long address.
        share_comments: The comments, the newest first.
        total_number: Comments in the whole list.
    """

    url_short: str = field("url_short", "str")
    url_long: str = field("url_long", "str")
    share_comments: list[Comment] = field("share_comments", "Comment[]")
    total_number: int = field("total_number", "int")
